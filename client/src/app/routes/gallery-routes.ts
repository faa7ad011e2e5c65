import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from '../not-found.tsx';
import { memberRoute } from './member-route.tsx';
import { rootRoute } from './root-route.tsx';

const isDeveloping = import.meta.env?.DEV;

/** The shared components and layouts to look at, while developing only. */
export const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gallery',
  component: isDeveloping
    ? lazyRouteComponent(() => import('../../pages/gallery/gallery-page.tsx'), 'GalleryPage')
    : NotFound,
});

export const layoutRoutes = [
  createRoute({
    getParentRoute: () => memberRoute,
    path: '/gallery/list',
    component: isDeveloping
      ? lazyRouteComponent(() => import('../../pages/gallery/layout-pages.tsx'), 'ListLayoutPage')
      : NotFound,
  }),
  createRoute({
    getParentRoute: () => memberRoute,
    path: '/gallery/split',
    component: isDeveloping
      ? lazyRouteComponent(() => import('../../pages/gallery/layout-pages.tsx'), 'SplitLayoutPage')
      : NotFound,
  }),
] as const;
