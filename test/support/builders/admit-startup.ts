import { type CohortRow, EnrollmentModel } from '../../../src/features/programs/index.ts';
import { StartupModel, type StartupRow } from '../../../src/features/startups/index.ts';
import { testStart } from '../test-server.ts';

/** The startup as one that the cohort has taken in, without the desk. */
export async function admitStartup(cohort: CohortRow, startup: StartupRow, at = testStart): Promise<StartupRow> {
  const { programId } = cohort;
  await EnrollmentModel.create({
    programId,
    cohortId: cohort._id,
    kind: 'startup',
    subjectId: startup._id,
    subjectName: startup.name,
    state: 'admitted',
    appliedAt: at,
  });
  await StartupModel.updateOne({ _id: startup._id }, { programIds: [programId] });
  return startup;
}
