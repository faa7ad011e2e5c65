import type { Completeness } from '../../contract/matching/schema.ts';
import type { MentorFacts } from '../../contract/mentors/schema.ts';
import type { StartupFacts } from '../../contract/startups/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { missingMentorFacts, requireOwnMentor } from '../mentors/index.ts';
import { missingStartupFacts, requireOwnStartup } from '../startups/index.ts';
import { mentorEntry, startupEntry } from './entries.ts';
import { findMentorAnswers, findStartupAnswers } from './fact-answers.ts';
import { findGains } from './fact-gains.ts';
import { matchingMemory } from './follow-database.ts';
import { evenly, goodMentorsFor, goodStartupsFor } from './good-fits.ts';
import { choosePolicy, findGoverningPolicies } from './matching-policy.ts';
import { policyForMentor } from './suggest-startups.ts';

/**
 * What each missing fact of a startup would gain: how many mentors would newly be a good fit (half of all points) when it is
 * told, scored with the answers that other startups gave, on average over a few of them. The draft counts.
 */
export async function startupCompletenessFor(actor: UserActor, startupId: string, now: Date): Promise<Completeness> {
  const row = await requireOwnStartup(actor, startupId);
  const facts: StartupFacts = row.draft ?? row;
  const policy = choosePolicy(await findGoverningPolicies(row.programIds, now));
  const memory = await matchingMemory();
  const { good, missing } = await findGains({
    facts,
    missing: missingStartupFacts(facts),
    answersOf: (field) => findStartupAnswers(field, row._id),
    goodFor: (told) => goodMentorsFor(memory, startupEntry(row, told), { policy, now }),
  });
  return { goodFits: good.size, missing: missing.map(({ field, people }) => ({ field, people: Math.round(people) })) };
}

/** The same for the acting mentor: startups that they could newly help. */
export async function mentorCompletenessFor(actor: UserActor, now: Date): Promise<Completeness> {
  const row = await requireOwnMentor(actor);
  const facts: MentorFacts = row.draft ?? row;
  const policy = await policyForMentor(row, now);
  const memory = await matchingMemory();
  const { sample, scale } = evenly([...memory.startups.values()]);
  const { good, missing } = await findGains({
    facts,
    missing: missingMentorFacts(facts),
    answersOf: (field) => findMentorAnswers(field, row._id),
    goodFor: (told) => goodStartupsFor(memory, { mentor: mentorEntry(row, told), among: sample }, policy),
  });
  return {
    goodFits: Math.round(good.size * scale),
    missing: missing.map(({ field, people }) => ({ field, people: Math.round(people * scale) })),
  };
}
