import { businessDaysLeft } from '../directory/index.ts';
import { dueAfter, replyDays } from './deadlines.ts';
import type { IntroductionRow, SideDue } from './introduction-row.ts';
import { owing, type Side, type Standing } from './lifecycle.ts';

type Dues = Pick<IntroductionRow, 'mentorDue' | 'startupDue'>;

/** One side's fresh clock. */
export function startClock(clock: { now: Date; days: number; zone: string }): SideDue {
  return { ...dueAfter(clock), of: clock.days, zone: clock.zone, stoppedWithDays: null };
}

/** Everything that depends on the clocks of both sides: what is due first among those who owe, and its reminder. */
export function sweepDates(standing: Standing, dues: Dues): { dueAt: Date | null; remindAt: Date | null } {
  const owed = owing(standing).flatMap((side) => dueOf(dues, side) ?? []);
  const [first] = owed.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  return { dueAt: first?.dueAt ?? null, remindAt: first?.remindAt ?? null };
}

export const dueOf = (dues: Dues, side: Side): SideDue | null =>
  (side === 'mentor' ? dues.mentorDue : dues.startupDue) ?? null;

/** The last moment at which this introduction can still come about: until then a place is held for it. */
export const lastDue = (dues: Dues): Date =>
  new Date(Math.max(dues.mentorDue?.dueAt.getTime() ?? 0, dues.startupDue?.dueAt.getTime() ?? 0));

/** A question was asked: the mentor's clock stops, the startup gets its own date for the reply. */
export function stopForReply(
  row: Dues,
  clock: { now: Date; startupZone: string },
): { mentorDue: SideDue | null; startupDue: SideDue } {
  const { now } = clock;
  const stop = (due: SideDue | null | undefined): number | null =>
    due ? Math.max(1, businessDaysLeft({ now, dueAt: due.dueAt, zone: due.zone })) : null;
  const ownDays = stop(row.startupDue);
  return {
    mentorDue: row.mentorDue ? { ...row.mentorDue, stoppedWithDays: stop(row.mentorDue) } : null,
    startupDue: { ...startClock({ now, days: replyDays, zone: clock.startupZone }), stoppedWithDays: ownDays },
  };
}

/** The reply came: both go on with the days that were left to them. */
export function goOn(row: Dues, now: Date): { mentorDue: SideDue | null; startupDue: SideDue | null } {
  const resume = (due: SideDue | null | undefined): SideDue | null =>
    due?.stoppedWithDays
      ? { ...startClock({ now, days: due.stoppedWithDays, zone: due.zone }), of: Math.max(due.of, due.stoppedWithDays) }
      : null;
  return { mentorDue: resume(row.mentorDue), startupDue: resume(row.startupDue) };
}
