import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { absence } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError, refuse } from '../../../platform/errors/app-error.ts';
import { mentorChanged } from '../events.ts';
import { MentorModel, type MentorAbsence, type MentorRow } from '../mentor-model.ts';
import { isPausedAt } from '../policy.ts';

export type AwayDays = z.infer<typeof absence>;

interface Absences {
  readonly mentor: MentorRow;
  readonly absences: readonly AwayDays[];
  /** The clock on which the days begin and end. */
  readonly zone: string;
}

/**
 * Sets the days on which the mentor is away; while away nobody can ask them, and they come back by themselves. Days that are
 * over are dropped. Errors: `mentor.absence_invalid` where days end before they begin or overlap.
 */
export async function setAbsences(ctx: ActionContext, input: Absences): Promise<MentorRow> {
  const { mentor } = input;
  const wanted = input.absences.map((days) => atInstants(days, input.zone)).sort(byStart);
  if (!areApart(wanted)) throw new AppError('mentor.absence_invalid');
  const absences = wanted.filter(({ toAt }) => toAt === null || toAt > ctx.now);
  const row: MentorRow | null = await MentorModel.findOneAndUpdate(
    { _id: mentor._id },
    { $set: { absences, isPaused: isPausedAt({ absences }, ctx.now) } },
    { returnDocument: 'after' },
  ).lean();
  if (!row) return refuse('mentor.not_found');
  await ctx.emit(mentorChanged, { mentorId: String(mentor._id) });
  return row;
}

/** Days away that are not over yet, as an office's sheet tells them; where days overlap, the first stand. */
export function absencesAhead(days: readonly AwayDays[], zone: string, now: Date): MentorAbsence[] {
  const told = days.map((away) => atInstants(away, zone)).sort(byStart);
  const ahead: MentorAbsence[] = [];
  for (const absence of told.filter(({ toAt }) => toAt === null || toAt > now)) {
    if (areApart([...ahead, absence])) ahead.push(absence);
  }
  return ahead;
}

function atInstants({ fromDay, toDay }: AwayDays, zone: string): MentorAbsence {
  const start = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(zone).epochMilliseconds);
  return {
    fromDay,
    toDay,
    fromAt: start(Temporal.PlainDate.from(fromDay)),
    toAt: toDay === null ? null : start(Temporal.PlainDate.from(toDay).add({ days: 1 })),
  };
}

const byStart = (a: MentorAbsence, b: MentorAbsence): number => a.fromAt.getTime() - b.fromAt.getTime();

const areApart = (sorted: readonly MentorAbsence[]): boolean =>
  sorted.every(({ fromAt, toAt }, index) => {
    const next = sorted[index + 1];
    return (toAt === null || fromAt < toAt) && (next === undefined || (toAt !== null && toAt <= next.fromAt));
  });
