import {
  assign,
  type AssignResult,
  assignWithCrossingQuota,
  FORBIDDEN,
  type Progress,
  type Refusal,
} from '../../engine/index.ts';
import { isAcrossBorder } from './across-border.ts';
import { type CohortProblem, tableOf } from './cohort-problem.ts';

/** What a program asks of its cohort's pairs across the border, and what stands already. */
export interface BorderRule {
  /** Least share of all pairs, in percent. */
  readonly share: number;
  /** Where each row and each mentor's column of the problem is at home; null where nobody knows, which crosses nothing. */
  readonly startups: readonly (string | null)[];
  readonly mentors: readonly (string | null)[];
  /** Pairs of the cohort that are there before the plan. */
  readonly standing: { readonly pairs: number; readonly across: number };
}

export type BorderOutcome =
  /** `price`: points that each further pair across the border costs around here; 0 where the best plan keeps the share anyway. */
  | { readonly kind: 'kept'; readonly across: number; readonly of: number; readonly price: number }
  /** `most`: no plan that serves as many has more. `alone`: startups that fit nobody across; `places`: those left there. */
  | {
      readonly kind: 'unreachable';
      readonly asked: number;
      readonly most: number;
      readonly of: number;
      readonly alone: number;
      readonly places: number;
    };

/** A plan with the problem that proves it. `price` is part of its scores, for the pairs that `counts` names. */
export interface BorderPlan {
  readonly problem: CohortProblem;
  readonly result: AssignResult;
  readonly price: number;
  /** Null when stopped: the best so far need not keep the share. */
  readonly outcome: BorderOutcome | null;
}

type OnProgress = (progress: Progress) => boolean;

/**
 * The best plan, and if it has too few pairs across the border, one that serves as many and has enough, at the least price that
 * brings them about. The fairness floor gives way to the share. What is returned is proved by its problem: with `price` points
 * more for each pair that counts, no plan has more. So it has the most points of all that keep the share, but for `price` times the
 * pairs that it has above it, which several startups that lose exactly as much can bring along.
 */
export function assignAcross(
  problem: CohortProblem,
  { rule, onProgress }: { readonly rule: BorderRule; readonly onProgress: OnProgress },
): BorderPlan | Refusal {
  const plain = assign(problem, { onProgress });
  if (plain.status === 'refused') return plain;
  let plan = { problem, result: plain, price: 0 };
  for (;;) {
    if (plan.result.status !== 'optimal') return { ...plan, outcome: null };
    const has = tallyOf(plan.result, rule);
    const asked = Math.ceil((rule.share * has.of) / 100);
    if (has.across >= asked) return { ...plan, outcome: { kind: 'kept', ...has, price: plan.price } };
    // Whom startups have already is in every plan, so counting it asks for nothing and pays for nothing.
    const pairs = asked - rule.standing.across + heldIn(plan.result, rule);
    const found = assignWithCrossingQuota(
      problem,
      { counts: countsOf(rule), sense: 'at_least', pairs },
      { onProgress },
    );
    if (found.status === 'refused') return found;
    if (found.status === 'stopped') return { ...plan, outcome: null };
    if (found.status === 'unreachable') {
      const most = found.count - heldIn(plan.result, rule) + rule.standing.across;
      return { ...plan, outcome: { kind: 'unreachable', asked, most, of: has.of, ...reachAcross(problem, rule) } };
    }
    plan = solvePriced(problem, { rule, price: found.price, pairs, onProgress });
  }
}

/** At the least price at which some best plan has enough pairs, or one point above, where every best plan has. */
function solvePriced(
  problem: CohortProblem,
  at: { readonly rule: BorderRule; readonly price: number; readonly pairs: number; readonly onProgress: OnProgress },
): { problem: CohortProblem; result: AssignResult; price: number } {
  const { rule, price, pairs, onProgress } = at;
  const priced = pricedProblem(problem, countsOf(rule), price);
  const result = assign(priced, { fairness: false, onProgress });
  if (result.status === 'refused') throw new Error(`A price made the cohort unusable: ${result.issues[0]?.code}`);
  const counts = countsOf(rule);
  const counted = result.startups.flatMap(({ row, mentors }) => mentors.filter(({ mentor }) => counts(row, mentor)));
  const isEnough = result.status === 'stopped' || counted.length >= pairs;
  return isEnough ? { problem: priced, result, price } : solvePriced(problem, { ...at, price: price + 1 });
}

const isAcross = ({ startups, mentors }: BorderRule, i: number, j: number): boolean =>
  isAcrossBorder(startups[i], mentors[j]);

/** Columns behind the mentors are those whom startups have already. */
const countsOf =
  (rule: BorderRule) =>
  (i: number, j: number): boolean =>
    j >= rule.mentors.length || isAcross(rule, i, j);

const heldIn = ({ startups }: AssignResult, rule: BorderRule): number =>
  startups.flatMap(({ mentors }) => mentors.filter(({ mentor }) => mentor >= rule.mentors.length)).length;

function tallyOf({ startups }: AssignResult, rule: BorderRule): { across: number; of: number } {
  const made = startups.flatMap(({ row, mentors }) =>
    mentors.filter(({ mentor }) => mentor < rule.mentors.length).map(({ mentor }) => isAcross(rule, row, mentor)),
  );
  const { pairs, across } = rule.standing;
  return { across: across + made.filter(Boolean).length, of: pairs + made.length };
}

function pricedProblem(
  problem: CohortProblem,
  counts: (i: number, j: number) => boolean,
  price: number,
): CohortProblem {
  const source = problem.scores;
  const extra = (i: number, j: number): number => (counts(i, j) ? price : 0);
  const { parts } = problem;
  return {
    ...problem,
    scores: tableOf(source.startups, source.mentors, (i, row) => {
      row.set(source.row(i));
      for (const [j, score] of row.entries()) if (score !== FORBIDDEN) row[j] = score + extra(i, j);
    }),
    ...(parts && {
      parts: { names: [...parts.names, 'border'], of: (i: number, j: number) => [...parts.of(i, j), extra(i, j)] },
    }),
  };
}

/** Why there are not more: startups that fit nobody across the border, and the places of those who could be given. */
function reachAcross(problem: CohortProblem, rule: BorderRule): { alone: number; places: number } {
  const source = problem.scores;
  const forbidden = new Set((problem.forbidden ?? []).map(([i, j]) => `${i} ${j}`));
  const reached = new Set<number>();
  let alone = 0;
  for (let i = 0; i < source.startups; i += 1) {
    const fits = rule.mentors.flatMap((_, j) =>
      isAcross(rule, i, j) && source.score(i, j) !== FORBIDDEN && !forbidden.has(`${i} ${j}`) ? [j] : [],
    );
    if (fits.length === 0) alone += 1;
    for (const j of fits) reached.add(j);
  }
  return { alone, places: [...reached].reduce((sum, j) => sum + (problem.capacities[j] ?? 0), 0) };
}
