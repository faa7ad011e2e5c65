import { mentorshipChangedNews } from '../../contract/mentorships/events.ts';
import { defineNews } from '../../platform/events/news.ts';
import { findCoordinators } from '../users/index.ts';
import { mentorshipChanged } from './events.ts';
import { findMentorshipById, findMentorshipMembers, presentMentorships } from './reads.ts';

export const mentorshipNews = [
  defineNews({
    kind: 'mentorship:changed',
    on: mentorshipChanged,
    event: mentorshipChangedNews,
    audience: async ({ mentorshipId }) => {
      const row = await findMentorshipById(mentorshipId);
      if (!row) return [];
      const members = await findMentorshipMembers(row);
      const staff = await findCoordinators(String(row.programId));
      return [...new Set([...members, ...staff])].map((userId) => ({ userId, entityId: mentorshipId }));
    },
    present: async (mentorshipId, reader) => {
      const row = await findMentorshipById(mentorshipId);
      const [mentorship] = row ? await presentMentorships([row], reader) : [];
      return mentorship ? { mentorship } : null;
    },
  }),
];
