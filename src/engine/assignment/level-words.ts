import type { Instance } from './instance.ts';
import type { LevelName } from './problem.ts';

/** A flow's cost on a level in the words of the problem: shortfall and total include what pins bring. */
export function inWords(instance: Instance, level: LevelName, cost: number): number {
  if (level === 'load') return cost + instance.minimum.reduce((sum, units) => sum + units, 0);
  if (level === 'score') return instance.pins.reduce((sum, pin) => sum + pin.score, 0) - cost;
  return cost + 0;
}
