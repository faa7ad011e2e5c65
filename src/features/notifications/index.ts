import type { OutboxReader } from '../../platform/events/news.ts';
import type { Job } from '../../platform/jobs/start-jobs.ts';
import { accountMailReaders } from './account-mails.ts';
import { conflictQuestionMailReader } from './conflict-mails.ts';
import { enrollmentMailReader, factsAskedMailReader } from './enrollment-mails.ts';
import { introductionMailReader } from './introduction-mails.ts';
import { importedMailReader } from './imported-mails.ts';
import { joinMailReader } from './join-mails.ts';
import { mentorshipMailReader } from './mentorship-mails.ts';
import { mailUnread } from './unread-mails.ts';

export { mountNoticeRoutes } from './notice-routes.ts';
export { mountPreviewRoutes } from './preview-routes.ts';
export { mountMailboxRoutes } from './routes.ts';
export { notificationNews } from './sockets.ts';

/** Everything that writes mail. Each reads the outbox by itself: one that fails holds up no other. */
export const notificationReaders = (publicUrl: string): readonly OutboxReader[] => [
  ...accountMailReaders(publicUrl),
  enrollmentMailReader(publicUrl),
  factsAskedMailReader(publicUrl),
  introductionMailReader(publicUrl),
  mentorshipMailReader(publicUrl),
  joinMailReader(publicUrl),
  importedMailReader(publicUrl),
  conflictQuestionMailReader(publicUrl),
];

export const notificationJobs = (publicUrl: string): readonly Job[] => [
  { name: 'notifications.mail_unread', every: '5 minutes', run: (now) => mailUnread(now, publicUrl) },
];
