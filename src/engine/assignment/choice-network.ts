import { buildNetwork } from './build-network.ts';
import type { Instance } from './instance.ts';
import type { Network } from './network.ts';
import { addPair, emptyPairs, type Choice } from './pair-list.ts';

/** The network's structure and the chosen pairs: all that a certificate refers to. */
export function networkOfChoice(instance: Instance, choice: Choice, floor: number): Network {
  const pairs = emptyPairs(3 * instance.n);
  for (let startup = 0; startup < instance.n; startup++) {
    for (let slot = 0; slot < (choice.counts[startup] as number); slot++) {
      const mentor = choice.mentors[3 * startup + slot] as number;
      addPair(pairs, { startup, mentor, score: instance.scores.score(startup, mentor) });
    }
  }
  return buildNetwork(instance, pairs, floor);
}
