import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { PageError } from './page-error.tsx';
import { galleryRoute, layoutRoutes } from './routes/gallery-routes.ts';
import { mailboxRoute } from './routes/mailbox-route.ts';
import { deskPages, founderPages, memberPages, mentorPages, sheetPages } from './routes/member-pages.ts';
import { deskRoute, memberRoute, sheetRoute } from './routes/member-route.tsx';
import { publicRoutes, shortcutRoutes } from './routes/public-routes.tsx';
import { rootRoute } from './routes/root-route.tsx';
import { founderRoute, mentorRoute } from './routes/side-routes.tsx';

const routeTree = rootRoute.addChildren([
  ...publicRoutes,
  ...shortcutRoutes,
  galleryRoute,
  mailboxRoute,
  memberRoute.addChildren([
    ...memberPages,
    ...layoutRoutes,
    founderRoute.addChildren(founderPages),
    mentorRoute.addChildren(mentorPages),
    deskRoute.addChildren([...deskPages, sheetRoute.addChildren(sheetPages)]),
  ]),
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
