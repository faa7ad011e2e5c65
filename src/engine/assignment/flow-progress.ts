import { dualBound } from './dual-bound.ts';
import type { Instance } from './instance.ts';
import { inWords } from './level-words.ts';
import type { Network } from './network.ts';
import type { Simplex } from './pivot.ts';
import { LEVELS, type LevelName, type Progress } from './problem.ts';

/** The best bound on the level under way, and the pivots after which it is found anew. */
export type LevelBound = { readonly level: number; readonly cost: number; readonly nextAt: number };

export const noBound: LevelBound = { level: -1, cost: -Infinity, nextAt: 0 };

/** What progress tells of a run; its bound is kept up to date on the way. */
type Watched = {
  readonly instance: Instance;
  readonly net: Network;
  readonly simplex: Simplex | null;
  bound: LevelBound;
};

type Place = { readonly level: number; readonly pivots: number; readonly cost: number };

export function progressOf(run: Watched, { level, pivots, cost }: Place): Progress {
  const { instance, net } = run;
  const name = LEVELS[level] as LevelName;
  const bound = boundNow(run, level, pivots);
  return {
    level: name,
    floor: Number.isFinite(net.floor) ? net.floor : null,
    pivots,
    value: inWords(instance, name, cost),
    bound: bound > -Infinity ? inWords(instance, name, bound) : null,
    gap: bound > -Infinity ? cost - bound : null,
  };
}

/**
 * The best bound on a level so far, from the simplex' own potentials over the whole table. A look at the table costs more than
 * some pivots do, so that each bound waits until the pivots have grown by half.
 */
function boundNow(run: Watched, level: number, pivots: number): number {
  if (run.simplex === null) return -Infinity;
  if (run.bound.level !== level) run.bound = { level, cost: -Infinity, nextAt: pivots };
  if (pivots >= run.bound.nextAt) {
    const potentials = run.simplex.potentials.slice(0, level + 1);
    const cost = dualBound(run.instance, { net: run.net, potentials })[level] ?? -Infinity;
    run.bound = { level, cost: Math.max(cost, run.bound.cost), nextAt: Math.ceil(1.5 * pivots) + 4096 };
  }
  return run.bound.cost;
}
