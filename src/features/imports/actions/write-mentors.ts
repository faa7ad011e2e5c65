import type { MentorFacts } from '../../../contract/mentors/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import type { TieOf } from '../../directory/index.ts';
import { importMentorFacts, importMentors, type MentorRow } from '../../mentors/index.ts';
import type { UserRow } from '../../users/index.ts';
import { findKnownProfiles, type Known } from '../known-profiles.ts';
import { factsToBring } from '../merge-facts.ts';
import { mentorFactsOf, type MentorValue } from '../reading/index.ts';
import type { EnteringRow, Writing, WrittenRow } from './writing.ts';

interface NewOne {
  readonly row: number;
  readonly value: MentorValue;
  readonly user: UserRow;
  readonly facts: MentorFacts;
}

/** Writes the offers of a batch; one that is here already only takes what the sheet may still bring. */
export async function writeMentors(
  ctx: ActionContext,
  writing: Writing,
  rows: readonly EnteringRow<MentorValue>[],
): Promise<WrittenRow[]> {
  const known = await findKnownProfiles(
    writing.job,
    rows.map(({ value }) => value),
  );
  const { tieOf } = known;
  const fresh = new Map<string, NewOne>();
  const written: WrittenRow[] = [];
  for (const { row, value } of rows) {
    const here = known.mentorOf(value);
    const user = writing.users.get(value.mentor.email);
    if (here !== null) written.push(await bring(ctx, here, { row, value, tieOf }));
    else if (user === undefined) written.push({ row, result: 'refused', subject: null });
    else if (fresh.has(user.email)) written.push({ row, result: 'unchanged', subject: null });
    else fresh.set(user.email, { row, value, user, facts: mentorFactsOf(value, { isListedByName: true, tieOf }) });
  }
  return [...written, ...(await create(ctx, writing, [...fresh.values()]))];
}

async function create(
  ctx: ActionContext,
  { job, cohort, zone }: Writing,
  fresh: readonly NewOne[],
): Promise<WrittenRow[]> {
  const made = await importMentors(
    ctx,
    fresh.map(({ value, user, facts }) => ({
      user,
      facts,
      vetting: { state: value.vetting.state, expiresAt: null },
      away: value.away.map(({ fromDay, toDay }) => ({ fromDay, toDay })),
      zone: value.availability?.zone ?? value.place.timeZone ?? zone,
      programId: cohort.programId,
      importId: job._id,
    })),
  );
  return fresh.flatMap(({ row, user }, at): WrittenRow[] => {
    const mentor = made[at];
    return mentor === undefined ? [] : [{ row, result: 'created', subject: subjectOf(mentor, user.name) }];
  });
}

async function bring(
  ctx: ActionContext,
  { profile, isSameSheet }: Known<MentorRow>,
  { row, value, tieOf }: EnteringRow<MentorValue> & { readonly tieOf: TieOf },
): Promise<WrittenRow> {
  const told = mentorFactsOf(value, { isListedByName: profile.isListedByName, tieOf });
  const changed = await importMentorFacts(ctx, profile, factsToBring(profile, told, isSameSheet));
  const subject = subjectOf(profile, value.mentor.name);
  return { row, result: changed.length > 0 ? 'changed' : 'unchanged', subject };
}

const subjectOf = (row: MentorRow, name: string): WrittenRow['subject'] => ({
  subjectId: row._id,
  subjectName: name,
  placeId: row.placeId,
  programIds: row.programIds,
});
