import { levelValue } from './flow-run.ts';
import { prepareInstance } from './instance.ts';
import { inWords } from './level-words.ts';
import { LEVELS, type AssignOptions, type AssignProblem } from './problem.ts';
import type { PinOutcome } from './result.ts';
import { solveInstance, type Solved } from './solve-instance.ts';

/** The values that count, whoever the pairs are. */
export type Standing = {
  readonly coverage: number;
  readonly load: number;
  readonly floor: number | null;
  readonly total: number;
};

export function standingOf({ instance, run, floor }: Solved): Standing {
  const [coverage = 0, load = 0, total = 0] = LEVELS.map((name, level) =>
    inWords(instance, name, levelValue(run, level)),
  );
  return { coverage, load, floor, total };
}

/** What each pin costs: the problem is solved once more without it, warm where there is a solved one. */
export function pinCosts(
  problem: AssignProblem,
  options: AssignOptions & { readonly seed: number },
  known: { readonly standing: Standing; readonly from?: Solved },
): PinOutcome[] {
  const { pins = [] } = problem;
  const whole = prepareInstance(problem, options.seed);
  return whole.pins.map((pin, at) => {
    const without = prepareInstance({ ...problem, pins: pins.filter((_, other) => other !== at) }, options.seed);
    const solved = solveInstance(without, { ...options, tieBreak: false }, known.from && { from: known.from });
    return { ...pin, cost: solved.status === 'stopped' ? null : difference(known.standing, standingOf(solved)) };
  });
}

const difference = (now: Standing, without: Standing) => ({
  coverage: now.coverage - without.coverage,
  load: now.load - without.load,
  floor: now.floor === null || without.floor === null ? null : without.floor - now.floor,
  total: without.total - now.total,
});
