import { createRootRoute, Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DemoGate } from '../demo/demo-gate.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { NotFound } from '../not-found.tsx';

export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFound });

function Root() {
  const t = useT();
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        // From now on a page that is entered takes the focus to its title; the first load keeps the browser's order.
        if (fromLocation !== undefined && pathChanged) document.body.dataset['routeChanged'] = 'true';
      }),
    [router],
  );
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <DemoGate />
      <Outlet />
    </>
  );
}
