import { foldText } from '../../src/platform/text/fold-text.ts';
import { type CohortRow, findCohorts, findPrograms } from '../../src/features/programs/index.ts';

/** The cohort of a program, named in either language, that is not closed. Throws with the names that there are. */
export async function requireCohortOf(name: string): Promise<CohortRow> {
  const programs = await findPrograms();
  const wanted = foldText(name);
  const program = programs.find(({ nameEn, nameEs }) => foldText(nameEn) === wanted || foldText(nameEs) === wanted);
  if (!program)
    throw new Error(`There is no program ${name}. There are: ${programs.map((one) => one.nameEn).join(', ')}.`);
  const cohorts = await findCohorts([program._id]);
  const cohort = cohorts.find(({ state }) => state !== 'closed');
  if (!cohort) throw new Error(`${name} has no cohort that is not closed.`);
  return cohort;
}
