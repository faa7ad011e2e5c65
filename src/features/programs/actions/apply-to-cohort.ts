import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';
import { enrollmentApplied } from '../events.ts';
import { requireCohort } from '../reads.ts';

export interface Applicant {
  readonly kind: 'startup' | 'mentor';
  readonly subjectId: string;
  readonly subjectName: string;
  readonly placeId: string | null;
}

/** Applies to an open cohort. Who withdrew before may apply again; the row is the same. */
export async function applyToCohortAs(
  ctx: ActionContext,
  cohortId: string,
  applicant: Applicant,
): Promise<EnrollmentRow> {
  const cohort = await requireCohort(cohortId);
  if (cohort.state !== 'open') refuse('cohort.not_open');
  const row = await upsertApplied(ctx, { programId: String(cohort.programId), cohortId }, applicant);
  await ctx.emit(enrollmentApplied, { enrollmentId: String(row._id) });
  return row;
}

async function upsertApplied(
  ctx: ActionContext,
  where: { programId: string; cohortId: string },
  applicant: Applicant,
): Promise<EnrollmentRow> {
  const { kind, subjectId, subjectName, placeId } = applicant;
  try {
    // Matches a withdrawn row or none; an upsert beside an active row violates the unique key.
    const row: EnrollmentRow | null = await EnrollmentModel.findOneAndUpdate(
      { cohortId: where.cohortId, kind, subjectId, state: 'withdrawn' },
      {
        $set: {
          state: 'applied',
          subjectName,
          placeId,
          appliedAt: ctx.now,
          decidedAt: null,
          reason: null,
          noticeAt: null,
          noticeSentAt: null,
          askedAt: null,
          askedFor: [],
        },
        $setOnInsert: { programId: where.programId },
      },
      { upsert: true, returnDocument: 'after' },
    ).lean();
    return row ?? refuse('enrollment.already_applied');
  } catch (error) {
    if (isDuplicateKey(error)) refuse('enrollment.already_applied');
    throw error;
  }
}
