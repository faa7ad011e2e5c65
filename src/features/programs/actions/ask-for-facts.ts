import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { factsAsked } from '../events.ts';
import { findMissingFacts } from '../judge-applicants.ts';
import { requireCoordinatedEnrollment } from '../reads.ts';

/** Asks the applicant for everything that the profile does not tell yet. Until it is told, nobody asks a second time. */
export async function askForFacts(ctx: ActionContext<UserActor>, enrollmentId: string): Promise<EnrollmentRow> {
  const known = await requireCoordinatedEnrollment(ctx.actor, enrollmentId);
  if (known.state !== 'applied') refuse('enrollment.not_applied');
  if (known.askedAt) refuse('enrollment.already_asked');
  const missing = await findMissingFacts(known);
  if (missing.length === 0) refuse('enrollment.nothing_missing');
  const row: EnrollmentRow | null = await EnrollmentModel.findOneAndUpdate(
    { _id: enrollmentId, state: 'applied', askedAt: null },
    { askedAt: ctx.now, askedFor: missing, askedBy: ctx.actor.userId },
    { returnDocument: 'after' },
  ).lean();
  if (!row) refuse('enrollment.already_asked');
  await recordAudit(ctx, {
    act: 'enrollment.facts_asked',
    programId: String(row.programId),
    subject: { kind: 'enrollment', id: enrollmentId },
    details: { facts: missing.join(', ') },
  });
  await ctx.emit(factsAsked, { enrollmentId });
  return row;
}
