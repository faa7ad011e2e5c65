import { introductionChangedNews } from '../../contract/introductions/events.ts';
import { defineNews } from '../../platform/events/news.ts';
import { findCoordinators } from '../users/index.ts';
import { introductionChanged } from './events.ts';
import { presentIntroductions } from './load-views.ts';
import { findIntroductionById, findIntroductionMembers } from './reads.ts';

export const introductionNews = [
  defineNews({
    kind: 'introduction:changed',
    on: introductionChanged,
    event: introductionChangedNews,
    audience: async ({ introductionId }) => {
      const row = await findIntroductionById(introductionId);
      if (!row) return [];
      const { startup, mentor } = await findIntroductionMembers(row);
      const staff = await findCoordinators(String(row.programId));
      return [...new Set([...startup, ...mentor, ...staff])].map((userId) => ({ userId, entityId: introductionId }));
    },
    present: async (introductionId, reader) => {
      const row = await findIntroductionById(introductionId);
      // Days are counted as of the change: the row itself is fresh, and news know no clock of their own.
      const [introduction] = row ? await presentIntroductions([row], reader, row.changedAt) : [];
      return introduction ? { introduction } : null;
    },
  }),
];
