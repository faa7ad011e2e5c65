import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { noteMentorProgram } from '../../mentors/index.ts';
import { noteStartupProgram } from '../../startups/index.ts';
import { EnrollmentModel, type EnrollmentRow } from '../enrollment-model.ts';

/**
 * Tells the profile whether it takes part in the program, after whatever changed an enrollment: it does while one of its
 * cohorts there has admitted it.
 */
export async function noteAdmission(
  ctx: ActionContext,
  { programId, kind, subjectId }: Pick<EnrollmentRow, 'programId' | 'kind' | 'subjectId'>,
): Promise<void> {
  const isIn = (await EnrollmentModel.exists({ programId, kind, subjectId, state: 'admitted' })) !== null;
  if (kind === 'startup') await noteStartupProgram(ctx, { startupId: subjectId, programId, isIn });
  else await noteMentorProgram(ctx, { mentorId: subjectId, programId, isIn });
}
