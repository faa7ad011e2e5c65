import type { StartupFacts } from '../../../contract/startups/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { importStartupFacts, importStartups, type StartupRow, startupsMax } from '../../startups/index.ts';
import type { UserRow } from '../../users/index.ts';
import { findKnownProfiles, type Known, startupKey } from '../known-profiles.ts';
import { factsToBring } from '../merge-facts.ts';
import { startupFactsOf, type StartupValue } from '../reading/index.ts';
import type { EnteringRow, Writing, WrittenRow } from './writing.ts';

interface NewOne {
  readonly row: number;
  readonly facts: StartupFacts;
  readonly members: readonly UserRow[];
}

/**
 * Writes the startups of a batch. One that is here already only takes what the sheet may still bring; its members stay, since
 * a sheet cannot let anybody in where people work.
 */
export async function writeStartups(
  ctx: ActionContext,
  writing: Writing,
  rows: readonly EnteringRow<StartupValue>[],
): Promise<WrittenRow[]> {
  const known = await findKnownProfiles(
    writing.job,
    rows.map(({ value }) => value),
  );
  const fresh: NewOne[] = [];
  const written: WrittenRow[] = [];
  const begun = new Set<string>();
  const counts = new Map<string, number>();
  for (const { row, value } of rows) {
    const here = known.startupOf(value);
    const facts = startupFactsOf(value, known.tieOf);
    if (here !== null) {
      written.push(await bring(ctx, here, { row, facts }));
      continue;
    }
    const members = membersOf(value, writing, counts);
    const keys = members.map((member) => startupKey(member._id, value.startupName));
    if (members.length === 0) written.push({ row, result: 'refused', subject: null });
    else if (keys.some((key) => begun.has(key))) written.push({ row, result: 'unchanged', subject: null });
    else {
      fresh.push({ row, facts, members });
      for (const key of keys) begun.add(key);
      for (const { email } of members) counts.set(email, (counts.get(email) ?? 0) + 1);
    }
  }
  return [...written, ...(await create(ctx, writing, fresh))];
}

async function create(ctx: ActionContext, { job, cohort }: Writing, fresh: readonly NewOne[]): Promise<WrittenRow[]> {
  const made = await importStartups(
    ctx,
    fresh.map(({ facts, members }) => ({
      members,
      facts,
      programId: cohort.programId,
      importId: job._id,
    })),
  );
  return fresh.flatMap(({ row }, at): WrittenRow[] => {
    const startup = made[at];
    return startup === undefined ? [] : [{ row, result: 'created', subject: subjectOf(startup) }];
  });
}

async function bring(
  ctx: ActionContext,
  { profile, isSameSheet }: Known<StartupRow>,
  { row, facts }: Pick<NewOne, 'row' | 'facts'>,
): Promise<WrittenRow> {
  const changed = await importStartupFacts(ctx, profile, factsToBring(profile, facts, isSameSheet));
  return { row, result: changed.length > 0 ? 'changed' : 'unchanged', subject: subjectOf(profile) };
}

/** The founder first; co-founders who have as many startups as one may stay out. Nobody, where the founder has. */
function membersOf(value: StartupValue, { users }: Writing, counts: ReadonlyMap<string, number>): UserRow[] {
  const emails = [value.founder.email, ...value.cofounders.flatMap(({ email }) => email ?? [])];
  const people = [...new Set(emails)].flatMap((email) => users.get(email) ?? []);
  const free = people.filter((user) => user.startupIds.length + (counts.get(user.email) ?? 0) < startupsMax);
  return free[0]?.email === value.founder.email ? free.slice(0, 10) : [];
}

const subjectOf = (row: StartupRow): WrittenRow['subject'] => ({
  subjectId: row._id,
  subjectName: row.name,
  placeId: row.placeId,
  programIds: row.programIds,
});
