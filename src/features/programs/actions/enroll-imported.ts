import mongoose, { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { noteMentorProgram } from '../../mentors/index.ts';
import { noteStartupProgram } from '../../startups/index.ts';
import type { CohortRow } from '../cohort-model.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';

export interface ImportedSubject {
  readonly subjectId: Types.ObjectId;
  readonly subjectName: string;
  readonly placeId: string | null;
  /** Programs that the profile says already: a new one is told through its door. */
  readonly programIds: readonly Types.ObjectId[];
}

/**
 * Admits what an office brought into the cohort, in a few writes and without a notice: nobody receives mail. Whoever has an
 * enrollment there keeps it as it stands, declined and withdrawn ones included.
 */
export async function enrollImported(
  ctx: ActionContext,
  cohort: Pick<CohortRow, '_id' | 'programId'>,
  { kind, subjects }: { readonly kind: EnrollmentRow['kind']; readonly subjects: readonly ImportedSubject[] },
): Promise<void> {
  const ids = subjects.map(({ subjectId }) => subjectId);
  const enrolled: EnrollmentRow[] = await EnrollmentModel.find({
    cohortId: cohort._id,
    kind,
    subjectId: mongoose.trusted({ $in: ids }),
  }).lean();
  const has = new Set(enrolled.map(({ subjectId }) => String(subjectId)));
  const fresh = subjects.filter(({ subjectId }) => !has.has(String(subjectId)));
  await EnrollmentModel.insertMany(
    fresh.map((subject) => admitted(ctx, cohort, { kind, subject })),
    { lean: true },
  );
  for (const { subjectId, programIds } of fresh) {
    if (programIds.some((id) => id.equals(cohort.programId))) continue;
    const note = { programId: cohort.programId, isIn: true };
    if (kind === 'startup') await noteStartupProgram(ctx, { ...note, startupId: subjectId });
    else await noteMentorProgram(ctx, { ...note, mentorId: subjectId });
  }
}

function admitted(
  { actor, now }: ActionContext,
  cohort: Pick<CohortRow, '_id' | 'programId'>,
  { kind, subject }: { kind: EnrollmentRow['kind']; subject: ImportedSubject },
): EnrollmentRow {
  return {
    _id: new Types.ObjectId(),
    programId: cohort.programId,
    cohortId: cohort._id,
    kind,
    subjectId: subject.subjectId,
    subjectName: subject.subjectName,
    placeId: subject.placeId,
    state: 'admitted',
    appliedAt: now,
    decidedAt: now,
    decidedBy: actor.kind === 'user' ? new Types.ObjectId(actor.userId) : null,
    reason: null,
    askedAt: null,
    askedFor: [],
    noticeAt: null,
    // Nobody is told: the office has spoken with its people.
    noticeSentAt: now,
  };
}
