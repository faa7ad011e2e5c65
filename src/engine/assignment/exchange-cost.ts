import { buildNetwork } from './build-network.ts';
import type { Explained } from './explained.ts';
import { addPair, emptyPairs, type PairList } from './pair-list.ts';
import type { Instance } from './instance.ts';
import { FORBIDDEN } from './score-source.ts';
import { createSearch, settleUntil, type Search } from './path-search.ts';
import { flowOfChoice } from './start-flow.ts';

/** Above this much work (startups × pairs) only the bound by prices is given. */
const MOST_WORK = 1e8;

/** Costs, level by level, of the best assignment that holds one pair more, at the same floor; `exact` or at least that much. */
export type ExchangeCost = { readonly levels: readonly number[]; readonly exact: boolean };

/**
 * What bringing a pair about would cost: its own reduced cost, and the cheapest chain of exchanges that frees the place and
 * takes the startup's unit back, found by Dijkstra over the whole table. O(pairs log nodes) for each question.
 */
export function exchangeCosts(
  explained: Explained,
): (pair: { tail: number; head: number; own: number[] }) => ExchangeCost {
  const { instance, potentials } = explained;
  const search = instance.n * instance.n * instance.m <= MOST_WORK ? wholeTable(explained) : null;
  return ({ tail, head, own }) => {
    const reduced = potentials.map((pi, at) => (own[at] ?? 0) + (pi[tail] as number) - (pi[head] as number));
    if (search === null || settleUntil(search, head, (node) => node === tail) < 0)
      return { levels: reduced, exact: false };
    return { levels: reduced.map((value, at) => value + (search.dist[at]?.[tail] ?? 0)), exact: true };
  };
}

function wholeTable({ instance, net, choice, potentials }: Explained): Search {
  const whole = buildNetwork(instance, allPairs(instance), net.floor);
  const search = createSearch(whole, potentials.length);
  search.flow.set(flowOfChoice(whole, instance, choice));
  potentials.forEach((pi, level) => search.potentials[level]?.set(pi));
  return search;
}

function allPairs(instance: Instance): PairList {
  const pairs = emptyPairs(instance.n * instance.m);
  for (let startup = 0; startup < instance.n; startup++) {
    if (instance.openDemand[startup] === 0) continue;
    instance.scores.row(startup).forEach((score, mentor) => {
      if (score !== FORBIDDEN && instance.open[mentor] === 1) addPair(pairs, { startup, mentor, score });
    });
  }
  return pairs;
}
