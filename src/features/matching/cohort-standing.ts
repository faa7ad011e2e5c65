import { Types } from 'mongoose';
import { findMentorsByIds } from '../mentors/index.ts';
import { type CohortRow, findAdmitted, type ProgramRow } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { isAcrossBorder } from './across-border.ts';
import { type StartupEntry, startupEntry } from './entries.ts';
import { findHeldMentors } from './held-mentors.ts';

/** The startups of a cohort and whom they have already. */
export interface CohortStanding {
  readonly startups: readonly StartupEntry[];
  /** Pairs that stand: all, and those across the border. */
  readonly pairs: { readonly pairs: number; readonly across: number };
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
}

export async function findCohortStanding(cohort: CohortRow, program: ProgramRow): Promise<CohortStanding> {
  const admitted = await findAdmitted(cohort._id, 'startup');
  const rows = await findStartupsByIds(admitted.map(({ subjectId }) => subjectId));
  const startups = rows.map((row) => startupEntry(row));
  const held = await findHeldMentors(
    program._id,
    startups.map(({ id }) => id),
  );
  const countries = await countriesOf([...held.values()].flatMap((ids) => [...ids]));
  const crossings = startups.flatMap(({ id, country }) =>
    [...(held.get(id) ?? [])].map((mentorId) => isAcrossBorder(country, countries.get(mentorId))),
  );
  return { startups, held, pairs: { pairs: crossings.length, across: crossings.filter(Boolean).length } };
}

export const heldBy = ({ held }: CohortStanding, { id }: StartupEntry): number => held.get(id)?.size ?? 0;

async function countriesOf(mentorIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const mentors = await findMentorsByIds([...new Set(mentorIds)].map((id) => new Types.ObjectId(id)));
  return new Map(mentors.map(({ _id, facets }) => [String(_id), facets.country]));
}
