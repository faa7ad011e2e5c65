import { z } from 'zod';
import { defineDomainEvent } from '../../platform/events/domain-event.ts';

/**
 * `made`: asked or proposed. `one_yes`: the first of two. `closed`: any ending but success. `moved_on`: the founder's next
 * choice was asked after this one ended. `none_left`: none of the founder's choices could be asked. `due_soon`: a day before
 * the date.
 */
export const introductionChanges = [
  'made',
  'question_asked',
  'question_answered',
  'one_yes',
  'accepted',
  'closed',
  'moved_on',
  'none_left',
  'due_soon',
] as const;
export type IntroductionChange = (typeof introductionChanges)[number];

export const introductionChanged = defineDomainEvent({
  name: 'introduction.changed',
  payload: z.object({
    introductionId: z.string(),
    change: z.enum(introductionChanges),
    /** Who did it; null for Puente itself. Whoever did it needs no mail about it. */
    byUserId: z.string().nullable(),
  }),
});
