import type { Types } from 'mongoose';
import type { Fit } from '../../contract/matching/fit-schema.ts';
import type { ExclusionRule, Part } from '../../engine/index.ts';
import { engineVersion, scorePair } from '../../engine/index.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findProgramsByIds } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { rankOfMentor } from './best-mentors.ts';
import { rankOfStartup } from './best-startups.ts';
import { latestMentor, latestStartup, preparedMentor, preparedStartup } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { findMatchingPolicy } from './matching-policy.ts';
import { presentFit } from './present-fit.ts';
import { exclusionsOf } from './rank-pairs.ts';

type Id = string | Types.ObjectId;

/** What is kept of a score when something is done because of it, so that calibration and audits have a past. */
export interface ScoreSnapshot {
  /** 0..1,000,000 in the engine's points. */
  readonly points: number;
  readonly parts: readonly Pick<Part, 'criterion' | 'weight' | 'value' | 'points' | 'missing'>[];
  /** The same as the contract shows it, facts included: what briefs and mails explain with. */
  readonly fit: Fit;
  /** Rules that stood against the pair at that moment; empty when it was eligible. */
  readonly exclusions: readonly ExclusionRule[];
  /** 1 is first among the eligible; null when the pair was not eligible, for the mentor also beyond `lastRank`. */
  readonly rankForStartup: number | null;
  readonly rankForMentor: number | null;
  readonly policyVersion: number;
  readonly engineVersion: string;
}

/**
 * The score of a pair under a program's policy now, from the database, with its rank on both sides from this process's memory.
 * Errors: `pair.not_found`, `program.not_found`.
 */
export async function scorePairNow(
  ask: { readonly programId: Id; readonly startupId: Id; readonly mentorId: Id },
  now: Date = new Date(),
): Promise<ScoreSnapshot> {
  const [program] = await findProgramsByIds([ask.programId]);
  const [startupRow] = await findStartupsByIds([ask.startupId]);
  const [mentorRow] = await findMentorsByIds([ask.mentorId]);
  if (program === undefined) refuse('program.not_found');
  if (startupRow === undefined || mentorRow === undefined) refuse('pair.not_found');
  const policy = await findMatchingPolicy(program, now);
  const memory = await matchingMemory();
  const pair = {
    startup: latestStartup(memory.startups.get(String(startupRow._id)), startupRow),
    mentor: latestMentor(memory.mentors.get(String(mentorRow._id)), mentorRow),
  };
  const prepared = {
    startup: preparedStartup(pair.startup, policy.weeks),
    mentor: preparedMentor(pair.mentor, policy.weeks),
  };
  const score = scorePair(policy.engine, prepared.startup, prepared.mentor);
  const exclusions = exclusionsOf(memory, pair, { policy, now });
  const ranked = { ...pair, points: score.points };
  return {
    points: score.points,
    parts: score.parts.map(({ criterion, weight, value, points, missing }) => ({
      criterion,
      weight,
      value,
      points,
      missing,
    })),
    fit: presentFit(score, prepared.mentor),
    exclusions,
    rankForStartup: exclusions.length > 0 ? null : rankOfMentor(memory, pair, { policy, now }),
    rankForMentor: exclusions.length > 0 ? null : rankOfStartup(memory, ranked, { policy, now }),
    policyVersion: policy.version,
    engineVersion,
  };
}
