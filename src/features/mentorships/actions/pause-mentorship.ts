import { Temporal } from 'temporal-polyfill';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import type { MentorshipRow } from '../mentorship-model.ts';
import { findMentorshipById, requireMentorship } from '../reads.ts';
import { moveMentorship } from './move-mentorship.ts';

const longestRestMonths = 6;

interface Pause {
  readonly mentorshipId: string;
  readonly revision: number;
  /** Calendar day of the person who pauses; null: until somebody says so. */
  readonly resumesOn: string | null;
}

/** Rests the mentorship; the place stays taken. Errors: `mentorship.resume_date_invalid` and those of every move. */
export async function pauseMentorship(ctx: ActionContext<UserActor>, input: Pause): Promise<MentorshipRow> {
  const { row, side } = await requireMentorship(ctx.actor, input.mentorshipId);
  if (side === 'coordinator') refuse('mentorship.not_found');
  const resumesAt = input.resumesOn === null ? null : startOfDay(input.resumesOn, ctx);
  return moveMentorship(ctx, row, {
    act: 'pause',
    revision: input.revision,
    set: { pausedAt: ctx.now, resumesOn: input.resumesOn, resumesAt },
  });
}

/** Goes on after a rest, by one of the two. */
export async function resumeMentorship(
  ctx: ActionContext<UserActor>,
  input: { mentorshipId: string; revision: number },
): Promise<MentorshipRow> {
  const { row, side } = await requireMentorship(ctx.actor, input.mentorshipId);
  if (side === 'coordinator') refuse('mentorship.not_found');
  return moveMentorship(ctx, row, { act: 'resume', revision: input.revision, set: awake });
}

/** Goes on because its day has come; nothing when somebody was quicker. */
export async function resumeByItself(ctx: ActionContext, mentorshipId: string): Promise<void> {
  const row = await findMentorshipById(mentorshipId);
  if (row?.state !== 'paused' || !row.resumesAt || row.resumesAt > ctx.now) return;
  await moveMentorship(ctx, row, { act: 'resume', revision: null, set: awake });
}

const awake = { pausedAt: null, resumesOn: null, resumesAt: null };

function startOfDay(day: string, ctx: ActionContext<UserActor>): Date {
  const zone = ctx.actor.timeZone;
  const today = Temporal.Instant.fromEpochMilliseconds(ctx.now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const date = Temporal.PlainDate.from(day);
  const isTooSoon = Temporal.PlainDate.compare(date, today) <= 0;
  const isTooLate = Temporal.PlainDate.compare(date, today.add({ months: longestRestMonths })) > 0;
  if (isTooSoon || isTooLate) refuse('mentorship.resume_date_invalid');
  return new Date(date.toZonedDateTime(zone).epochMilliseconds);
}
