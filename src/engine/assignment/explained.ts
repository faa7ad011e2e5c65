import type { Instance } from './instance.ts';
import type { Network } from './network.ts';
import type { Choice } from './pair-list.ts';

/**
 * An assignment with what is needed to explain it; potentials may be missing from some level on. `isProved`: no pair of the
 * table has a reduced cost of the wrong sign.
 */
export type Explained = {
  readonly instance: Instance;
  readonly net: Network;
  readonly choice: Choice;
  readonly isProved: boolean;
  readonly potentials: readonly (Float64Array | readonly number[])[];
};

/** A node's price on a level, the score's by default: what one more unit there would save. */
export function priceOf(potentials: Explained['potentials'], node: number, level = 2): number {
  return 0 - (potentials[level]?.[node] ?? 0);
}
