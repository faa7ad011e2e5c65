import { withdrawIntroduction } from '../../src/features/introductions/index.ts';
import { endMentorship, findMentorshipById } from '../../src/features/mentorships/index.ts';
import type { Book, Moment, Step } from './story-book.ts';

/** How some of the stories end. */
export const endingVerbs = ({ stage, step, answer, latest }: Book) => ({
  takenBack: (startup: string, by: string, moment: Moment): Step =>
    step(`${by} takes it back`, moment, async (at) => {
      const input = await answer(startup);
      const note = 'Found somebody through a customer.';
      await stage.as(by, at, (ctx) => withdrawIntroduction(ctx, { ...input, note }));
    }),
  ended: (startup: string, by: string, moment: Moment): Step =>
    step(`${startup} ends early`, moment, async (at) => {
      const { mentorshipId } = await latest(startup);
      const mentorship = await findMentorshipById(String(mentorshipId));
      if (mentorship === null) return;
      const note = 'Muy amable, y nuestras horas nunca coincidieron. Quisiera a otra persona.';
      const input = {
        mentorshipId: String(mentorship._id),
        revision: mentorship.revision,
        reason: 'no_longer_fits' as const,
        note,
      };
      await stage.as(by, at, (ctx) => endMentorship(ctx, input));
    }),
});
