import type { Instance } from '../../../src/engine/assignment/instance.ts';
import { SLOT_WEIGHTS, type AssignProblem } from '../../../src/engine/assignment/problem.ts';
import { FORBIDDEN } from '../../../src/engine/assignment/score-source.ts';

/** Costs in the order in which they count: coverage, shortfall, minus the floor, minus the total, tie. Smaller is better. */
export type Costs = readonly [number, number, number, number, number];

type Search = {
  readonly instance: Instance;
  readonly problem: AssignProblem;
  readonly fairness: boolean;
  readonly load: number[];
  readonly chosen: number[][];
  best: Costs | null;
  choice: number[][];
};

/** Tries every assignment of a small problem; shares no code with the solvers but the reading of the input. */
export function bestByExhaustion(problem: AssignProblem, instance: Instance, fairness: boolean): Search {
  const search: Search = {
    instance,
    problem,
    fairness,
    load: Array.from({ length: instance.m }, () => 0),
    chosen: Array.from({ length: instance.n }, () => []),
    best: null,
    choice: [],
  };
  tryStartup(search, 0);
  return search;
}

function tryStartup(search: Search, i: number): void {
  const { instance, problem, load, chosen } = search;
  if (i === instance.n) {
    compare(search);
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
    tryStartup(search, i + 1);
    for (const j of mentors) load[j] = (load[j] as number) - 1;
  }
  chosen[i] = [];
}

function compare(search: Search): void {
  const costs = costsOf(search);
  if (costs === null) return;
  const at = search.best === null ? 0 : costs.findIndex((cost, place) => cost !== search.best?.[place]);
  if (at < 0 || (search.best !== null && (costs[at] as number) > (search.best[at] as number))) return;
  search.best = costs;
  search.choice = search.chosen.map((mentors) => [...mentors]);
}

function costsOf({ instance, problem, fairness, load, chosen }: Search): Costs | null {
  for (const quota of problem.quotas ?? []) {
    const used = quota.members.reduce(
      (sum, row) => sum + (quota.side === 'mentor' ? (load[row] as number) : (chosen[row]?.length ?? 0)),
      0,
    );
    if (used > quota.max) return null;
  }
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
