import type { OutboxReader } from '../../platform/events/news.ts';
import { accountMailReaders } from './account-mails.ts';
import { enrollmentMailReader } from './enrollment-mails.ts';
import { introductionMailReader } from './introduction-mails.ts';

export { mountNoticeRoutes } from './notice-routes.ts';
export { mountMailboxRoutes } from './routes.ts';
export { notificationNews } from './sockets.ts';

/** Everything that writes mail. Each reads the outbox by itself: one that fails holds up no other. */
export const notificationReaders = (publicUrl: string): readonly OutboxReader[] => [
  ...accountMailReaders(publicUrl),
  enrollmentMailReader(publicUrl),
  introductionMailReader(publicUrl),
];
