import {
  createRoute,
  lazyRouteComponent,
  Outlet,
  useRouter,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { SentencesOf } from '../../shared/i18n/sentences-of.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { NotHere } from '../not-found.tsx';
import { rootRoute } from './root-route.tsx';

/** Resolves at once where it is there. */
export const loadShell = async (): Promise<void> => Shell.preload?.();

const Shell = lazyRouteComponent(() => import('../shell/shell.tsx'), 'Shell');

/** Everything behind the sign-in: the shell around it, and the way to sign in for whoever is not. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  // With the page, not when the session is known: what arrives late is held back a further third of a second by React.
  component: Object.assign(MemberGate, { preload: loadShell }),
});

function MemberGate() {
  const { session, me, error, retry } = useSession();
  if (session === null) {
    if (error === null) {
      return (
        <div className={styles.narrow} style={{ margin: '0 auto' }}>
          <PageSkeleton />
        </div>
      );
    }
    return (
      <div className={styles.alone}>
        <ErrorState error={error} onRetry={retry} />
      </div>
    );
  }
  if (me === null) return <ToSignIn />;
  return (
    <Suspense fallback={null}>
      <SentencesOf part="common">
        <Shell />
      </SentencesOf>
    </Suspense>
  );
}

/** Once, with the address as it was: the address changes while this is still on the page. */
function ToSignIn() {
  const { language } = useLanguage();
  const router = useRouter();
  const leave = useEffectEvent(() => {
    const next = router.state.location.href;
    void router.navigate({ to: '/$lang/sign-in', params: { lang: language }, search: { next }, replace: true });
  });
  useEffect(() => leave(), []);
  return null;
}

type PageModule = Record<string, RouteComponent>;

/**
 * One page below a route: its address and where its code is. The code is fetched when the page is entered, or when a link to it
 * is pointed at.
 */
export const pagesBelow =
  <Parent extends AnyRoute>(parent: Parent) =>
  <const Path extends string, Module extends PageModule>(
    path: Path,
    load: () => Promise<Module>,
    name: keyof Module & string,
  ) =>
    createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(() => onceOnline(load), name) });

/**
 * Code that no network brings waits for one, and the page before stays with its bar that says so: the router would load the
 * whole page anew and leave the browser's own error in its place.
 */
async function onceOnline<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
    return onceOnline(load);
  }
}

/** One signed-in page. */
export const memberPage = pagesBelow(memberRoute);

/** The pages of an office and of administrators, which speak words of their own. */
export const deskRoute = createRoute({ getParentRoute: () => memberRoute, id: 'desk', component: Desk });

function Desk() {
  const { roles } = useSession();
  if (!roles.includes('coordinator') && !roles.includes('admin')) return <NotHere />;
  return (
    <SentencesOf part="desk">
      <Outlet />
    </SentencesOf>
  );
}

/** One page of those. */
export const deskPage = pagesBelow(deskRoute);

/** The desk's pages over sheets. */
export const sheetRoute = createRoute({ getParentRoute: () => deskRoute, id: 'sheets', component: Sheets });

function Sheets() {
  return (
    <SentencesOf part="sheets">
      <Outlet />
    </SentencesOf>
  );
}

/** One page of those. */
export const sheetPage = pagesBelow(sheetRoute);
