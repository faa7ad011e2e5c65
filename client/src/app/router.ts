import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { NotFound } from './not-found.tsx';
import { PageError } from './page-error.tsx';
import { memberPages } from './routes/member-pages.ts';
import { memberRoute } from './routes/member-route.tsx';
import { publicRoutes, shortcutRoutes } from './routes/public-routes.tsx';
import { rootRoute } from './routes/root-route.tsx';

/** The shared components to look at, while developing only. */
const gallery = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gallery',
  component:
    import.meta.env?.DEV
      ? lazyRouteComponent(() => import('../pages/gallery/gallery-page.tsx'), 'GalleryPage')
      : NotFound,
});

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...shortcutRoutes,
  gallery,
  memberRoute.addChildren([...memberPages]),
]);

/** Pages are fetched when a link to them is pointed at or focused, so that they open at once. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history === undefined ? {} : { history }),
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
