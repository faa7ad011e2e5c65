import { engineVersion } from '../engine-version.ts';
import { blockingPairs } from './blocking-pairs.ts';
import { checkProblem } from './check-problem.ts';
import { networkOfChoice } from './choice-network.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { describeAssignment } from './describe-assignment.ts';
import { inputHash } from './input-hash.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import type { AssignIssue, AssignProblem } from './problem.ts';
import { type Refusal, type Report } from './result.ts';
import type { ScoreSource } from './score-source.ts';

/** A stable assignment, reported like an optimal one; prices are zero, since nothing was optimised. */
export type StableResult = Report & {
  readonly status: 'stable';
  readonly engineVersion: string;
  readonly inputHash: string;
};

/**
 * Stable mode: no two people outside the result would both rather have each other. Startups propose. `mentorScores` says
 * how the mentors like the startups (the same scores when left out; equal scores fall to the lower row). Minimum loads
 * do not count, pins bind their places, and quotas are refused: with them a stable assignment need not exist.
 */
export function assignStable(problem: AssignProblem, mentorScores?: AssignProblem['scores']): StableResult | Refusal {
  const issues = [...checkProblem(problem), ...checkMentorScores(problem, mentorScores), ...refuseQuotas(problem)];
  if (issues.length > 0) return { status: 'refused', issues };
  const instance = prepareInstance(problem, 1);
  const other: ScoreSource =
    mentorScores === undefined ? instance.scores : scoresOf({ ...problem, scores: mentorScores });
  const preferences = { scores: instance.scores, mentorScores: other };
  const choice = deferredAcceptance(instance, preferences);
  const net = networkOfChoice(instance, choice, -Infinity);
  return {
    status: 'stable',
    engineVersion,
    inputHash: inputHash(problem, scoresOf(problem)),
    ...describeAssignment({ instance, net, choice, potentials: [], isProved: false }),
    blocking: blockingPairs(instance, choice, preferences),
  };
}

function checkMentorScores(problem: AssignProblem, scores: AssignProblem['scores'] | undefined): AssignIssue[] {
  if (scores === undefined) return [];
  const rows = (table: AssignProblem['scores']) =>
    Array.isArray(table) ? table.length : (table as ScoreSource).startups;
  const [value, limit] = [rows(scores), rows(problem.scores)];
  if (value !== limit) return [{ code: 'scores.shape', side: 'mentor', row: 0, value, limit }];
  return checkProblem({ scores, capacities: problem.capacities }).map((issue) => ({ ...issue, side: 'mentor' }));
}

function refuseQuotas({ quotas = [] }: AssignProblem): AssignIssue[] {
  return quotas.map(({ name }, row) => ({ code: 'quota.not_stable', side: 'quota', row, id: name }));
}
