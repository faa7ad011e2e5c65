import { noticesRead } from '../../contract/notifications/events.ts';
import { countUnreadNews } from '../../platform/events/listed-news.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { askedNotices } from './application-notices.ts';
import { noticesMarked } from './events.ts';
import { answeredNotices, questionNotices } from './conflict-notices.ts';
import { introductionNotices } from './introduction-notices.ts';
import { noticeKinds } from './notice-kinds.ts';
import { decidedNotices, memberNotices, mentorshipNotices } from './people-notices.ts';
import { absentNotices, appliedNotices, conflictNotices, importNotices, toldNotices } from './staff-notices.ts';

/** Everything that may stand in somebody's list of notices. */
export const listedNews: readonly News[] = [
  introductionNotices,
  mentorshipNotices,
  decidedNotices,
  askedNotices,
  memberNotices,
  toldNotices,
  appliedNotices,
  absentNotices,
  importNotices,
  conflictNotices,
  questionNotices,
  answeredNotices,
];

export const notificationNews: readonly News[] = [
  ...listedNews,
  defineNews({
    kind: 'notices.read',
    on: noticesMarked,
    event: noticesRead,
    audience: async ({ userId, pos, andOlder }) => [{ userId, entityId: `${pos} ${andOlder ? 'older' : 'one'}` }],
    present: async (entityId, reader) => {
      const [pos, which] = entityId.split(' ');
      const unread = await countUnreadNews({ userId: reader.userId, kinds: noticeKinds });
      return { pos: Number(pos), andOlder: which === 'older', unread };
    },
  }),
];
