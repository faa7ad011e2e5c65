import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

/** The demo's mail, outside the product and open to whoever is at this machine; elsewhere the server refuses it. */
export const mailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mailbox',
  validateSearch: (search: Record<string, unknown>): { to?: string | undefined; mail?: string | undefined } => ({
    to: typeof search['to'] === 'string' ? search['to'] : undefined,
    mail: typeof search['mail'] === 'string' ? search['mail'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/notifications/mailbox-page.tsx'), 'MailboxPage'),
});
