import type { Instance } from '../../../src/engine/assignment/instance.ts';
import { SLOT_WEIGHTS, type AssignProblem } from '../../../src/engine/assignment/problem.ts';
import type { TeamWishes } from '../../../src/engine/assignment/team-program.ts';
import { eachAssignment } from './exhaustive.ts';

/** Coverage, loads, the least sum of a served startup, the total: the best of every assignment. */
export function sumFloorByExhaustion(problem: AssignProblem, instance: Instance) {
  let best: readonly number[] | null = null;
  eachAssignment(problem, instance, ({ chosen, load }) => {
    let [coverage, shortfall, least, total] = [0, 0, Infinity, 0];
    chosen.forEach((mentors, i) => {
      for (let slot = mentors.length; slot < (instance.demand[i] as number); slot++)
        coverage += SLOT_WEIGHTS[slot] ?? 0;
      const sum = mentors.reduce((points, j) => points + ((problem.scores as number[][])[i]?.[j] ?? 0), 0);
      total += sum;
      if (mentors.length > 0) least = Math.min(least, sum);
    });
    load.forEach((units, j) => (shortfall += Math.max(0, (problem.minimums?.[j] ?? 0) - units)));
    const costs = [coverage, shortfall, -least, -total];
    const at = costs.findIndex((cost, place) => cost !== best?.[place]);
    if (best === null || (at >= 0 && (costs[at] ?? 0) < (best[at] ?? 0))) best = costs;
  });
  const [, , least = -Infinity, total = 0] = best ?? [];
  return { floor: least === -Infinity ? null : 0 - least, total: 0 - total };
}

/** Coverage, loads, teams on two sides, scores plus needs covered together: the best of every assignment. */
export function teamsByExhaustion(problem: AssignProblem, instance: Instance, wishes: TeamWishes) {
  let best: readonly number[] | null = null;
  eachAssignment(problem, instance, ({ chosen, load }) => {
    let [coverage, shortfall, split, points] = [0, 0, 0, 0];
    chosen.forEach((mentors, i) => {
      for (let slot = mentors.length; slot < (instance.demand[i] as number); slot++)
        coverage += SLOT_WEIGHTS[slot] ?? 0;
      split += new Set(mentors.map((j) => wishes.sides[j])).size > 1 ? 1 : 0;
      points += mentors.reduce((sum, j) => sum + ((problem.scores as number[][])[i]?.[j] ?? 0), 0);
      (wishes.needs[i] ?? []).forEach((worth, need) => {
        const offered = mentors.reduce((sum, j) => sum + (wishes.offers[j]?.[need] ?? 0), 0);
        points += worth * Math.min(1, offered);
      });
    });
    load.forEach((units, j) => (shortfall += Math.max(0, (problem.minimums?.[j] ?? 0) - units)));
    const costs = [coverage, shortfall, -split, -points];
    const at = costs.findIndex((cost, place) => Math.abs(cost - (best?.[place] ?? 0)) > 1e-9);
    if (best === null || (at >= 0 && (costs[at] ?? 0) < (best[at] ?? 0))) best = costs;
  });
  const [, , split = 0, points = 0] = best ?? [];
  return { bothSides: 0 - split, points: 0 - points };
}
