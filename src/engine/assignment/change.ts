import { checkProblem } from './check-problem.ts';
import type { AssignIssue, AssignOptions, AssignProblem, PairIndex } from './problem.ts';

/** One thing to try. New scores stand for changed weights or an edited profile. */
export type Change =
  | { readonly kind: 'pin' | 'forbid'; readonly pair: PairIndex }
  | { readonly kind: 'capacity'; readonly mentor: number; readonly capacity: number }
  | { readonly kind: 'scores'; readonly scores: AssignProblem['scores'] };

/** The problem with a change made to it; a mentor that does not exist changes nothing. */
export function changedProblem(problem: AssignProblem, change: Change): AssignProblem {
  switch (change.kind) {
    case 'pin':
      return { ...problem, pins: [...(problem.pins ?? []), change.pair] };
    case 'forbid':
      return { ...problem, forbidden: [...(problem.forbidden ?? []), change.pair] };
    case 'capacity':
      return {
        ...problem,
        capacities: problem.capacities.map((places, row) => (row === change.mentor ? change.capacity : places)),
      };
    case 'scores':
      return { ...problem, scores: change.scores };
  }
}

/** Everything that makes a change of a sound problem unusable. O(n + m), and one look at each score where they are new. */
export function checkChange(problem: AssignProblem, change: Change, options: AssignOptions): AssignIssue[] {
  return [
    ...checkPlaces(problem, change),
    ...checkSize(problem, change),
    ...checkProblem(changedProblem(problem, change), options),
  ];
}

/** Whose places change must be somebody. */
function checkPlaces({ capacities }: AssignProblem, change: Change): AssignIssue[] {
  if (change.kind !== 'capacity' || capacities[change.mentor] !== undefined) return [];
  const { mentor, capacity } = change;
  return [{ code: 'capacity.missing', side: 'mentor', row: mentor, value: String(capacity), limit: capacities.length }];
}

/** New scores are of the same startups; whether they are of the same mentors is seen where places are counted. */
function checkSize({ scores }: AssignProblem, change: Change): AssignIssue[] {
  if (change.kind !== 'scores') return [];
  const [value, limit] = [startupsOf(change.scores), startupsOf(scores)];
  return value === limit
    ? []
    : [{ code: 'scores.shape', side: 'startup', row: 0, value: value ?? null, limit: limit ?? 0 }];
}

function startupsOf(scores: AssignProblem['scores'] | null | undefined): number | undefined {
  return Array.isArray(scores) ? scores.length : (scores as { startups?: number } | null | undefined)?.startups;
}
