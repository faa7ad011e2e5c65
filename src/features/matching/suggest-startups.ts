import type { StartupSuggestions } from '../../contract/matching/schema.ts';
import { scorePair } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findMentorByUser, type MentorRow } from '../mentors/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findKnownStartups } from '../startups/index.ts';
import { bestStartupsFor } from './best-startups.ts';
import { mentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { choosePolicy, findGoverningPolicies, type MatchingPolicy } from './matching-policy.ts';
import { presentStartupCard } from './present.ts';
import { presentFit } from './present-fit.ts';
import type { RankAsk } from './rank-pairs.ts';
import { refreshStartups } from './verify-page.ts';

export interface StartupAsk {
  readonly limit: number;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly need?: string | undefined;
  readonly stage?: number | undefined;
}

const spare = 5;

/** Startups whom the acting mentor could help most, best first; their draft counts. Who they are stays hidden. */
export async function suggestStartupsTo(actor: UserActor, asked: StartupAsk, now: Date): Promise<StartupSuggestions> {
  const row = (await findMentorByUser(actor.userId)) ?? refuse('mentor.not_found');
  const policy = await policyForMentor(row, now);
  const memory = await matchingMemory();
  const mentor = mentorEntry(row, row.draft ?? row);
  const ask: RankAsk = { policy, now, wanted: (id) => isWanted(memory.startups.get(id), asked) };
  const likely = bestStartupsFor(memory, mentor, { ...ask, k: asked.limit + spare });
  const page = likely.map(({ entry }) => entry.id);
  const rows = await refreshStartups(memory, mentor.id, page);
  const known = await findKnownStartups(actor, [...rows.values()]);
  const ranked = bestStartupsFor(memory, mentor, { ...ask, k: asked.limit, among: page });
  const prepared = preparedMentor(mentor, policy.weeks);
  return {
    programId: policy.programId,
    policyVersion: policy.version,
    mentorId: mentor.id,
    followsDraft: row.draft !== null,
    suggestions: ranked.flatMap(({ entry: startup }) => {
      const { id } = startup;
      const found = rows.get(id);
      if (found === undefined) return [];
      const score = scorePair(policy.engine, preparedStartup(startup, policy.weeks), prepared);
      return [{ startup: presentStartupCard(found, known.has(id)), fit: presentFit(score, prepared) }];
    }),
  };
}

/** The rules that rank for a mentor: of the first program that took them in, else the network's. */
export const policyForMentor = async ({ programIds }: MentorRow, now: Date): Promise<MatchingPolicy> =>
  choosePolicy(await findGoverningPolicies(programIds.slice(0, 1), now));

function isWanted(startup: StartupEntry | undefined, asked: StartupAsk): boolean {
  if (startup === undefined) return false;
  const { profile, languages } = startup.base;
  if (asked.country !== undefined && startup.country !== asked.country) return false;
  if (asked.language !== undefined && languages?.has(asked.language) !== true) return false;
  if (asked.stage !== undefined && profile.stage !== asked.stage) return false;
  const { need } = asked;
  return need === undefined || profile.needs?.some(({ id }) => id === need) === true;
}
