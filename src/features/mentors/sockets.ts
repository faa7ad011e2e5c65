import { mentorChangedNews } from '../../contract/mentors/events.ts';
import { defineNews, type News } from '../../platform/events/news.ts';
import { mentorChanged } from './events.ts';
import { presentOwnMentor } from './present.ts';
import { findMentorByUser, findMentorsByIds } from './reads.ts';

export const mentorNews: readonly News[] = [
  defineNews({
    kind: 'mentor.changed',
    on: mentorChanged,
    event: mentorChangedNews,
    audience: async ({ mentorId }) => {
      const rows = await findMentorsByIds([mentorId]);
      return rows.map(({ userId }) => ({ userId: String(userId), entityId: mentorId }));
    },
    present: async (_mentorId, reader, { now }) => {
      const row = await findMentorByUser(reader.userId);
      return row === null ? null : presentOwnMentor(row, now);
    },
  }),
];
