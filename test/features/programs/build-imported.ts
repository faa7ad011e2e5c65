import { EnrollmentModel } from '../../../src/features/programs/index.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { buildMentor } from '../../support/builders/build-mentor.ts';
import { buildProgram } from '../../support/builders/build-program.ts';
import { buildUser } from '../../support/builders/build-user.ts';
import type { TestServer } from '../../support/test-server.ts';

/** A cohort with imported mentors of these names, and its coordinator. */
export async function buildImported(
  server: TestServer,
  names: readonly string[],
  overrides: Partial<Pick<UserRow, 'timeZone'>> = {},
) {
  const { program, cohort } = await buildProgram();
  const invited: UserRow[] = [];
  for (const name of names) {
    const user = await buildUser({ name, state: 'invited', language: 'es', emailVerifiedAt: null, ...overrides });
    const mentor = await buildMentor({ user });
    const where = { programId: program._id, cohortId: cohort._id, state: 'admitted', appliedAt: server.now() } as const;
    await EnrollmentModel.create({ ...where, kind: 'mentor', subjectId: mentor._id, subjectName: name });
    invited.push(user);
  }
  const inviter = await buildUser({ name: 'Mónica Reséndiz', coordinatedProgramIds: [program._id] });
  const coordinator = await server.as(inviter);
  return { program, coordinator, inviter, invited, path: `/api/cohorts/${String(cohort._id)}/invitations` };
}

export const idOf = (user: UserRow | undefined) => String(user?._id);
