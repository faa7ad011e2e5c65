import { createRoute, lazyRouteComponent, notFound, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { isLanguageCode } from '../../../../src/locales/languages.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { followLanguage } from '../../shared/i18n/use-choose-language.ts';
import { ownPath } from './own-path.ts';
import { rootRoute } from './root-route.tsx';

/** Public pages carry their language in the address: `/es/sign-in`. */
const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$lang',
  beforeLoad: ({ params }) => {
    if (!isLanguageCode(params.lang)) throw notFound();
  },
  component: PublicPages,
});

function PublicPages() {
  const { lang } = languageRoute.useParams();
  const { language, setLanguage } = useLanguage();
  const navigate = useNavigate();
  const href = useRouterState({ select: (state) => state.location.href });
  // Only the address decides here; the language follows it, never the other way round.
  const followAddress = useEffectEvent((named: string) => {
    if (isLanguageCode(named) && named !== language) void setLanguage(named);
  });
  useEffect(() => followAddress(lang), [lang]);
  useEffect(
    () => followLanguage((next) => void navigate({ href: href.replace(/^\/(en|es)/, `/${next}`), replace: true })),
    [href, navigate],
  );
  return <Outlet />;
}

/** The landing is prerendered and needs no script: leave the application for it. */
function Landing() {
  const { lang } = languageRoute.useParams();
  useEffect(() => window.location.assign(`/${lang}/`), [lang]);
  return null;
}

const landing = createRoute({ getParentRoute: () => languageRoute, path: '/', component: Landing });

interface PublicSearch {
  /** Where to go on after signing in. Only a path of our own is followed. */
  readonly next?: string | undefined;
  /** The one-time secret of a mail's link. */
  readonly token?: string | undefined;
  readonly intent?: 'founder' | 'mentor' | undefined;
  readonly email?: string | undefined;
  /** The link confirms a new address of an account, not a first one. */
  readonly for?: 'address' | undefined;
}

/** Every key is set, because the router lets what is not set here through as it stood in the address. */
function readSearch(search: Record<string, unknown>): PublicSearch {
  const text = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === 'string' ? value : undefined;
  };
  const intent = text('intent');
  return {
    next: ownPath(text('next')),
    token: text('token'),
    intent: intent === 'founder' || intent === 'mentor' ? intent : undefined,
    email: text('email'),
    for: text('for') === 'address' ? 'address' : undefined,
  };
}

const signIn = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/sign-in-page.tsx'), 'SignInPage'),
});
const register = createRoute({
  getParentRoute: () => languageRoute,
  path: 'register',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/register-page.tsx'), 'RegisterPage'),
});
const verify = createRoute({
  getParentRoute: () => languageRoute,
  path: 'verify',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/verify-page.tsx'), 'VerifyPage'),
});
const forgot = createRoute({
  getParentRoute: () => languageRoute,
  path: 'forgot',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/forgot-page.tsx'), 'ForgotPage'),
});
const claim = createRoute({
  getParentRoute: () => languageRoute,
  path: 'claim',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/claim-page.tsx'), 'ClaimPage'),
});
const firstAdmin = createRoute({
  getParentRoute: () => languageRoute,
  path: 'first-admin',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/first-admin-page.tsx'), 'FirstAdminPage'),
});
const reset = createRoute({
  getParentRoute: () => languageRoute,
  path: 'reset',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../../features/users/reset-page.tsx'), 'ResetPage'),
});

const aboutPages = { privacy: 'PrivacyPage', accessibility: 'AccessibilityPage' } as const;

const about = (['privacy', 'accessibility'] as const).map((path) =>
  createRoute({
    getParentRoute: () => languageRoute,
    path,
    component: lazyRouteComponent(() => import('../../features/about/about-page.tsx'), aboutPages[path]),
  }),
);

const help = createRoute({
  getParentRoute: () => languageRoute,
  path: 'help',
  component: lazyRouteComponent(() => import('../../features/about/help-page.tsx'), 'HelpPage'),
});

/** Opened from a mail, it speaks like the pages of whoever is signed in. */
export const answerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'answer/$token',
  validateSearch: (search: Record<string, unknown>): { do?: 'accept' | 'ask' | 'decline' | undefined } => {
    const wanted = search['do'];
    return { do: wanted === 'accept' || wanted === 'ask' || wanted === 'decline' ? wanted : undefined };
  },
  component: lazyRouteComponent(() => import('../../features/introductions/answer-link-page.tsx'), 'AnswerLinkPage'),
});

/** Addresses without a language, as mails and bookmarks write them, lead to the reader's. */
const shortcuts = [
  'sign-in',
  'register',
  'verify',
  'claim',
  'first-admin',
  'forgot',
  'reset',
  'privacy',
  'accessibility',
  'help',
].map((path) => createRoute({ getParentRoute: () => rootRoute, path: `/${path}`, component: ToLanguage }));

function ToLanguage() {
  const { language } = useLanguage();
  const href = useRouterState({ select: (state) => state.location.href });
  const navigate = useNavigate();
  const leave = useEffectEvent(() => void navigate({ href: `/${language}${href}`, replace: true }));
  useEffect(() => leave(), []);
  return null;
}

const index = createRoute({ getParentRoute: () => rootRoute, path: '/', component: ToLanguage });

export const publicRoutes = [
  index,
  languageRoute.addChildren([
    landing,
    signIn,
    register,
    verify,
    forgot,
    claim,
    firstAdmin,
    reset,
    answerRoute,
    help,
    ...about,
  ]),
] as const;
export const shortcutRoutes = shortcuts;
