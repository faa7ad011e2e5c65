import { setImmediate } from 'node:timers/promises';
import type { Completeness } from '../../contract/matching/schema.ts';
import type { MentorFactName, MentorFacts } from '../../contract/mentors/schema.ts';
import type { StartupFactName, StartupFacts } from '../../contract/startups/schema.ts';
import { eligibilityMask, scorePoints } from '../../engine/index.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { missingMentorFacts, requireOwnMentor } from '../mentors/index.ts';
import { programsForStartup } from '../programs/index.ts';
import { missingStartupFacts, requireOwnStartup } from '../startups/index.ts';
import { mentorEntry, preparedMentor, preparedStartup, type StartupEntry, startupEntry } from './entries.ts';
import { findMentorAnswers, findStartupAnswers } from './fact-answers.ts';
import { matchingMemory } from './follow-database.ts';
import { findMatchingPolicy, type MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { eligiblePoints } from './mentor-pool.ts';
import { betweenRules, startupRules } from './pair-rules.ts';
import { goodFitPoints } from './rank-pairs.ts';
import { chooseProgram } from './suggest-mentors.ts';
import { programOfMentor } from './suggest-startups.ts';

/** Facts whose telling can change a score, and so whom the profile reaches. */
const scoredOfStartup: readonly StartupFactName[] = [
  'needs',
  'industries',
  'stage',
  'languages',
  'placeId',
  'direction',
  'availability',
];
const scoredOfMentor: readonly MentorFactName[] = [
  'offers',
  'industries',
  'stages',
  'languages',
  'placeId',
  'availability',
];

/**
 * What each missing fact of a startup would gain: how many mentors would newly be a good fit (half of all points) when it is
 * told, scored with the answers that other startups gave, on average over a few of them. The draft counts.
 */
export async function startupCompletenessFor(actor: UserActor, startupId: string, now: Date): Promise<Completeness> {
  const row = await requireOwnStartup(actor, startupId);
  const facts: StartupFacts = row.draft ?? row;
  const policy = await findMatchingPolicy(chooseProgram(await programsForStartup(row._id), undefined), now);
  const memory = await matchingMemory();
  const goodFor = (told: StartupFacts): ReadonlySet<string> =>
    goodMentors(memory, startupEntry(row, told), { policy, now });
  const before = goodFor(facts);
  const missing: Completeness['missing'] = [];
  for (const field of missingStartupFacts(facts)) {
    const answers = scoredOfStartup.includes(field) ? await findStartupAnswers(field, row._id) : [];
    const gains: number[] = [];
    for (const answer of answers) {
      gains.push(countNew(before, goodFor({ ...facts, ...answer })));
      // Each answer is a whole ranking: others are served in between.
      await setImmediate();
    }
    missing.push({ field, people: mean(gains) });
  }
  return { goodFits: before.size, missing };
}

/** The same for the acting mentor: startups that they could newly help. */
export async function mentorCompletenessFor(actor: UserActor, now: Date): Promise<Completeness> {
  const row = await requireOwnMentor(actor);
  const facts: MentorFacts = row.draft ?? row;
  const policy = await findMatchingPolicy(await programOfMentor(row), now);
  const memory = await matchingMemory();
  const sample = evenly([...memory.startups.values()]);
  const scale = sample.length === 0 ? 1 : memory.startups.size / sample.length;
  const goodFor = (told: MentorFacts): ReadonlySet<string> => {
    const mentor = mentorEntry(row, told);
    const prepared = preparedMentor(mentor, policy.weeks);
    const isGood = (entry: StartupEntry): boolean => {
      const pair = { startup: preparedStartup(entry, policy.weeks), mentor: prepared };
      return (
        scorePoints(policy.engine, pair.startup, prepared) >= goodFitPoints &&
        eligibilityMask(policy.engine, pair, { rules: [] }) === 0 &&
        startupRules(memory, entry, { policy }).length === 0 &&
        betweenRules(memory, { startup: entry, mentor }, policy).length === 0
      );
    };
    return new Set(sample.filter(isGood).map(({ id }) => id));
  };
  const before = goodFor(facts);
  const missing: Completeness['missing'] = [];
  for (const field of missingMentorFacts(facts)) {
    const answers = scoredOfMentor.includes(field) ? await findMentorAnswers(field, row._id) : [];
    const gains: number[] = [];
    for (const answer of answers) {
      gains.push(countNew(before, goodFor({ ...facts, ...answer })) * scale);
      await setImmediate();
    }
    missing.push({ field, people: mean(gains) });
  }
  return { goodFits: Math.round(before.size * scale), missing };
}

function goodMentors(
  memory: MatchingMemory,
  startup: StartupEntry,
  ask: { readonly policy: MatchingPolicy; readonly now: Date },
): ReadonlySet<string> {
  const { points, entries } = eligiblePoints(memory, startup, ask);
  return new Set(entries.flatMap((mentor, at) => (mentor && (points[at] ?? -1) >= goodFitPoints ? [mentor.id] : [])));
}

const countNew = (before: ReadonlySet<string>, after: ReadonlySet<string>): number =>
  [...after].filter((id) => !before.has(id)).length;

const mean = (gains: readonly number[]): number =>
  gains.length === 0 ? 0 : Math.round(gains.reduce((sum, gain) => sum + gain, 0) / gains.length);

/** Where there are more, every nth stands for its neighbours. */
const sampledStartups = 400;

function evenly<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / sampledStartups));
  return items.filter((_, at) => at % step === 0);
}
