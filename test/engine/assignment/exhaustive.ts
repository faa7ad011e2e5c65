import type { Instance } from '../../../src/engine/assignment/instance.ts';
import { SLOT_WEIGHTS, type AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { FORBIDDEN } from '../../../src/engine/assignment/score-source.ts';

/** Costs in the order in which they count: coverage, shortfall, minus the floor, minus the total, tie. Smaller is better. */
export type Costs = readonly [number, number, number, number, number];

type Search = {
  readonly instance: Instance;
  readonly problem: AssignProblem;
  readonly fairness: boolean;
  best: Costs | null;
  choice: number[][];
};

/** The mentors of each startup and the load of each mentor. */
export type Candidate = { readonly chosen: readonly number[][]; readonly load: readonly number[] };

/** Tries every assignment of a small problem; shares no code with the solvers but the reading of the input. */
export function bestByExhaustion(problem: AssignProblem, instance: Instance, fairness: boolean): Search {
  const search: Search = { instance, problem, fairness, best: null, choice: [] };
  eachAssignment(problem, instance, (candidate) => compare(search, candidate));
  return search;
}

/** Calls back with every assignment that keeps pins, forbidden pairs, demands, capacities and quotas. */
export function eachAssignment(
  problem: AssignProblem,
  instance: Instance,
  visit: (candidate: Candidate) => void,
): void {
  const load = Array.from({ length: instance.m }, () => 0);
  const chosen = Array.from({ length: instance.n }, (): number[] => []);
  const place = (i: number) => {
    if (i === instance.n) {
      if (keepsQuotas(problem, { chosen, load })) visit({ chosen, load });
      return;
    }
    const pinned = (problem.pins ?? []).filter(([startup]) => startup === i).map(([, mentor]) => mentor);
    for (let mask = 0; mask < 1 << instance.m; mask++) {
      const mentors = Array.from({ length: instance.m }, (_, j) => j).filter((j) => mask & (1 << j));
      if (mentors.length > (instance.demand[i] as number) || pinned.some((j) => !mentors.includes(j))) continue;
      if (mentors.some((j) => !pinned.includes(j) && instance.scores.score(i, j) === FORBIDDEN)) continue;
      if (mentors.some((j) => (load[j] as number) >= (problem.capacities[j] as number))) continue;
      for (const j of mentors) load[j] = (load[j] as number) + 1;
      chosen[i] = mentors;
      place(i + 1);
      for (const j of mentors) load[j] = (load[j] as number) - 1;
    }
    chosen[i] = [];
  };
  place(0);
}

function keepsQuotas(problem: AssignProblem, { chosen, load }: Candidate): boolean {
  return (problem.quotas ?? []).every(({ side, members, max }) => {
    const filled = (row: number) => (side === 'mentor' ? (load[row] as number) : (chosen[row]?.length ?? 0));
    return members.reduce((sum, row) => sum + filled(row), 0) <= max;
  });
}

function compare(search: Search, candidate: Candidate): void {
  const costs = costsOf(search, candidate);
  const at = search.best === null ? 0 : costs.findIndex((cost, place) => cost !== search.best?.[place]);
  if (at < 0 || (search.best !== null && (costs[at] as number) > (search.best[at] as number))) return;
  search.best = costs;
  search.choice = candidate.chosen.map((mentors) => [...mentors]);
}

function costsOf({ instance, problem, fairness }: Search, { chosen, load }: Candidate): Costs {
  const scoreOf = (i: number, j: number) =>
    instance.pins.find((pin) => pin.startup === i && pin.mentor === j)?.score ?? instance.scores.score(i, j);
  let [coverage, shortfall, worst, total, tie] = [0, 0, Infinity, 0, 0];
  chosen.forEach((mentors, i) => {
    for (let slot = mentors.length; slot < (instance.demand[i] as number); slot++) coverage += SLOT_WEIGHTS[slot] ?? 0;
    const scores = mentors.map((j) => scoreOf(i, j));
    if (scores.length > 0) worst = Math.min(worst, Math.max(...scores));
    total += scores.reduce((sum, score) => sum + score, 0);
    for (const j of mentors) {
      if (!instance.pins.some((pin) => pin.startup === i && pin.mentor === j)) tie += instance.tie(i, j);
    }
  });
  load.forEach((units, j) => (shortfall += Math.max(0, (problem.minimums?.[j] ?? 0) - units)));
  return [coverage, shortfall, fairness && worst < Infinity ? -worst : 0, -total, tie];
}
