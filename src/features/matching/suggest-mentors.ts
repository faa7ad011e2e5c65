import type { MentorSuggestions } from '../../contract/matching/schema.ts';
import { scorePair } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findKnownMentors } from '../mentors/index.ts';
import { programsForStartup, type ProgramRow } from '../programs/index.ts';
import { requireOwnStartup } from '../startups/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry, startupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { presentMentorCard } from './present.ts';
import { presentFit } from './present-fit.ts';
import { goodFitPoints, type RankAsk, rankMentorsOf } from './rank-pairs.ts';
import { refreshMentors } from './verify-page.ts';

export interface MentorAsk {
  readonly startupId: string;
  readonly programId?: string | undefined;
  readonly limit: number;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly expertise?: string | undefined;
  readonly stage?: number | undefined;
}

/** More than a page is read again, because a few may turn out to be full or paused since. */
const spare = 5;

/** Mentors who fit a startup of the actor's, best first. Its draft counts: the list follows the form. */
export async function suggestMentorsTo(actor: UserActor, asked: MentorAsk, now: Date): Promise<MentorSuggestions> {
  const row = await requireOwnStartup(actor, asked.startupId);
  const program = chooseProgram(await programsForStartup(row._id), asked.programId);
  const policy = await findMatchingPolicy(program, now);
  const memory = await matchingMemory();
  const startup = startupEntry(row, row.draft ?? row);
  const ask: RankAsk = { policy, now, wanted: (id) => isWanted(memory.mentors.get(id), asked) };
  const all = rankMentorsOf(memory, startup, ask);
  const page = all.ranked.slice(0, asked.limit + spare).map(({ id }) => id);
  const { rows, users } = await refreshMentors(memory, startup.id, page);
  const known = await findKnownMentors(actor, [...rows.values()]);
  return {
    programId: policy.programId,
    policyVersion: policy.version,
    startupId: startup.id,
    followsDraft: row.draft !== null,
    eligible: all.eligible,
    goodFits: all.ranked.filter(({ points }) => points >= goodFitPoints).length,
    suggestions: stillTrue(memory, startup, { ...ask, page: new Set(page) })
      .slice(0, asked.limit)
      .flatMap((mentor) => {
        const found = rows.get(mentor.id);
        if (found === undefined) return [];
        const name = known.has(mentor.id) ? (users.get(mentor.id)?.name ?? null) : null;
        const prepared = preparedMentor(mentor, policy.weeks);
        const score = scorePair(policy.engine, preparedStartup(startup, policy.weeks), prepared);
        return [{ mentor: presentMentorCard(found, name, now), fit: presentFit(score, prepared) }];
      }),
  };
}

/** The page ranked once more by what the database has just said of its members. */
function stillTrue(
  memory: MatchingMemory,
  startup: StartupEntry,
  ask: RankAsk & { readonly page: ReadonlySet<string> },
): MentorEntry[] {
  const { ranked } = rankMentorsOf(memory, startup, { ...ask, wanted: (id) => ask.page.has(id) });
  return ranked.flatMap(({ id }) => memory.mentors.get(id) ?? []);
}

/** The founder picks where several programs fit; none other than these. */
export function chooseProgram(programs: readonly ProgramRow[], programId: string | undefined): ProgramRow {
  const chosen = programs.find(({ _id }) => programId === undefined || String(_id) === programId);
  return chosen ?? refuse('program.not_found');
}

function isWanted(mentor: MentorEntry | undefined, asked: MentorAsk): boolean {
  if (mentor === undefined) return false;
  const { profile, languages } = mentor.base;
  if (asked.country !== undefined && mentor.country !== asked.country) return false;
  if (asked.language !== undefined && languages?.has(asked.language) !== true) return false;
  const { expertise, stage } = asked;
  if (expertise !== undefined && profile.offers?.some(({ id }) => id === expertise) !== true) return false;
  return stage === undefined || (mentor.base.stages?.[stage] ?? 0) > 0;
}
