import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { decision } from '../../../contract/programs/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { enrollmentMoved } from '../events.ts';
import { requireCoordinatedEnrollment, requireProgram } from '../reads.ts';
import { noteAdmission } from './note-admission.ts';

const noticeHour = 18;

/** Admits or declines; the applicant is told at 18:00 of that day in the program's zone (the next day's after 18:00). */
export async function decideOnEnrollment(
  ctx: ActionContext<UserActor>,
  enrollmentId: string,
  choice: z.output<typeof decision>,
): Promise<EnrollmentRow> {
  const known = await requireCoordinatedEnrollment(ctx.actor, enrollmentId);
  const program = await requireProgram(String(known.programId));
  const row: EnrollmentRow | null = await EnrollmentModel.findOneAndUpdate(
    { _id: enrollmentId, state: 'applied' },
    {
      state: choice.decision === 'admit' ? 'admitted' : 'declined',
      decidedAt: ctx.now,
      decidedBy: ctx.actor.userId,
      reason: choice.decision === 'decline' ? choice.reason : null,
      noticeAt: noticeTime(ctx.now, program.timeZone),
      noticeSentAt: null,
    },
    { returnDocument: 'after' },
  ).lean();
  if (!row) refuse('enrollment.not_applied');
  if (row.state === 'admitted') await noteAdmission(ctx, row);
  await recordAudit(ctx, {
    act: choice.decision === 'admit' ? 'enrollment.admitted' : 'enrollment.declined',
    programId: String(row.programId),
    subject: { kind: 'enrollment', id: enrollmentId },
    reason: row.reason ?? null,
  });
  await ctx.emit(enrollmentMoved, { enrollmentId });
  return row;
}

export function noticeTime(now: Date, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const atHour = here
    .toPlainDate()
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: noticeHour }) });
  const due = Temporal.ZonedDateTime.compare(here, atHour) < 0 ? atHour : atHour.add({ days: 1 });
  return new Date(due.epochMilliseconds);
}
