import { z } from 'zod';
import { calendarDay, id, instant, revision } from '../shared/schema.ts';

export const mentorshipStates = ['active', 'paused', 'completed', 'ended_early'] as const;
export type MentorshipState = (typeof mentorshipStates)[number];

export const endReasons = ['goal_reached', 'no_time', 'no_longer_fits', 'no_contact', 'conduct', 'other'] as const;
export const endReason = z.enum(endReasons);

/** Who ended it and why: for staff only. To the two it reads the same whoever ended it. */
export const mentorshipStaffView = z.strictObject({
  endedBy: z.enum(['startup', 'mentor', 'coordinator', 'nobody']).nullable(),
  reason: endReason.nullable(),
  note: z.string().nullable(),
});

export const mentorship = z.strictObject({
  id,
  revision,
  state: z.enum(mentorshipStates),
  mySide: z.enum(['startup', 'mentor', 'coordinator']),
  startup: z.strictObject({ id, name: z.string(), people: z.array(z.strictObject({ userId: id, name: z.string() })) }),
  mentor: z.strictObject({ id, userId: id, name: z.string(), timeZone: z.string() }),
  programId: id,
  introductionId: id,
  conversationId: id.nullable(),
  startedAt: instant,
  pausedAt: instant.nullable(),
  /** It goes on by itself on this day; null: when one of the two says so. */
  resumesOn: calendarDay.nullable(),
  endedAt: instant.nullable(),
  can: z.strictObject({ pause: z.boolean(), resume: z.boolean(), complete: z.boolean(), end: z.boolean() }),
  staff: mentorshipStaffView.nullable(),
});
export type Mentorship = z.infer<typeof mentorship>;
