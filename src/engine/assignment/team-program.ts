import { type FlowRun, levelValue } from './flow-run.ts';
import { prepareInstance, scoresOf } from './instance.ts';
import { addColumn, addRow } from './linear-program.ts';
import { keepLevels, pairProgram, type PairProgram } from './pair-program.ts';
import type { AssignProblem, PairIndex } from './problem.ts';

/**
 * What teams are asked for, beyond the pairs' scores.
 * - `needs[i]`: points that startup i gives to each need it wants covered, by the need's number; integers >= 0.
 * - `offers[j]`: how much of each need mentor j covers, 0..1, by the need's number.
 * - `sides[j]`: the side of the border mentor j stands on; a startup with two or more mentors gets two sides at least
 *   where that costs no coverage (`bothSides` counts them).
 */
export type TeamWishes = {
  readonly needs: readonly (readonly number[])[];
  readonly offers: readonly (readonly number[])[];
  readonly sides: readonly string[];
};

/** Coverage and loads at their best; pins are pairs that must be chosen, since a team's worth depends on them too. */
export function teamProgram(problem: AssignProblem, run: FlowRun): PairProgram {
  const instance = prepareInstance({ ...problem, pins: [] }, 1);
  const pinned = new Set((problem.pins ?? []).map(([i, j]) => i * instance.m + j));
  const load = levelValue(run, 1) + run.instance.minimum.reduce((sum, units) => sum + units, 0);
  const model = pairProgram(instance);
  keepLevels(model, { coverage: levelValue(run, 0), load });
  for (const { startup, mentor, column, score } of model.pairs) {
    const lower = pinned.has(startup * instance.m + mentor) ? 1 : 0;
    model.program.columns[column] = { cost: -score, lower, upper: 1, integer: true };
  }
  return model;
}

/** A column per startup that wants two or more: 1 only when its mentors stand on two sides. */
export function addSides(model: PairProgram, { sides }: TeamWishes): number[] {
  const names = [...new Set(sides)];
  return model.ofStartup.flatMap((own, i) => {
    if ((model.unmet[i]?.length ?? 0) < 2) return [];
    const split = addColumn(model.program, { cost: 0, lower: 0, upper: 1, integer: true });
    const present = names.map((name) => {
      const here = addColumn(model.program, { cost: 0, lower: 0, upper: 1, integer: true });
      const members = own.filter(({ mentor }) => sides[mentor] === name).map(({ column }) => [column, 1] as const);
      addRow(model.program, { lower: 0, upper: Infinity, entries: [...members, [here, -1]] });
      return [here, 1] as const;
    });
    addRow(model.program, { lower: 0, upper: Infinity, entries: [...present, [split, -2]] });
    return [split];
  });
}

/** A column per need of a startup: covered by its mentors together, at most whole. */
export function addNeeds(model: PairProgram, { needs, offers }: TeamWishes): void {
  model.ofStartup.forEach((own, i) => {
    (needs[i] ?? []).forEach((points, need) => {
      if (points === 0) return;
      const column = addColumn(model.program, { cost: -points, lower: 0, upper: 1 });
      const entries = own.flatMap(({ mentor, column: pair }) => {
        const offer = offers[mentor]?.[need] ?? 0;
        return offer > 0 ? [[pair, offer] as const] : [];
      });
      addRow(model.program, { lower: 0, upper: Infinity, entries: [...entries, [column, -1]] });
    });
  });
}

export type TeamWorth = {
  readonly pairs: readonly PairIndex[];
  readonly total: number;
  readonly covered: number;
  readonly bothSides: number;
};

/** What pairs bring, counted from nothing but them. */
export function worthOf(
  problem: AssignProblem,
  { needs, offers, sides }: TeamWishes,
): (pairs: readonly PairIndex[]) => TeamWorth {
  const scores = scoresOf(problem);
  return (pairs) => {
    const teams = new Map<number, number[]>();
    for (const [startup, mentor] of pairs) teams.set(startup, [...(teams.get(startup) ?? []), mentor]);
    let [covered, bothSides] = [0, 0];
    for (const [startup, team] of teams) {
      if (new Set(team.map((mentor) => sides[mentor])).size > 1) bothSides++;
      (needs[startup] ?? []).forEach((points, need) => {
        covered +=
          points *
          Math.min(
            1,
            team.reduce((sum, mentor) => sum + (offers[mentor]?.[need] ?? 0), 0),
          );
      });
    }
    const total = pairs.reduce((sum, [startup, mentor]) => sum + scores.score(startup, mentor), 0);
    return { pairs, total, covered, bothSides };
  };
}
