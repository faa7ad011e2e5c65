import type { Instance } from './instance.ts';
import type { Network } from './network.ts';
import { FORBIDDEN } from './score-source.ts';

/** A network's structure with one column of potentials per level; its own pair arcs are not looked at. */
export type Priced = { readonly net: Network; readonly potentials: readonly Float64Array[] };

/**
 * A lower bound on the costs of *every* assignment, level by level in their order, from potentials alone (weak duality
 * with vectors of costs compared place by place): each arc that is cheaper than nothing is counted as full. Where it
 * equals the cost of an assignment, that assignment is optimal on all these levels. Looks at every pair of the
 * table; exact, since all terms are integers. Potentials so large that the sums would have to be rounded prove nothing:
 * their bound is -Infinity. O(n m).
 */
export function dualBound(instance: Instance, { net, potentials }: Priced): number[] {
  const bound = potentials.map((): Sum => ({ value: 0, size: 0 }));
  for (let v = 0; v < net.nodes; v++) {
    addTimes(
      bound,
      potentials.map((pi) => pi[v] as number),
      -(net.supply[v] as number),
    );
  }
  for (let a = 0; a < net.pairBase; a++) {
    const [u, v] = [net.tail[a] as number, net.head[a] as number];
    const reduced = potentials.map(
      (pi, level) => ((net.costs[level] as Float64Array)[a] as number) + (pi[u] as number) - (pi[v] as number),
    );
    if (isNegative(reduced)) addTimes(bound, reduced, net.cap[a] as number);
  }
  for (let i = 0; i < instance.n; i++) {
    if ((instance.openDemand[i] as number) > 0) addRow(bound, instance, { net, potentials, startup: i });
  }
  return bound.map(({ value, size }) => (size <= Number.MAX_SAFE_INTEGER ? value + 0 : -Infinity));
}

const isNegative = (vector: readonly number[]) => (vector.find((value) => value !== 0) ?? 0) < 0;

/** A sum and that of its terms' sizes: exact as long as the latter is. */
type Sum = { value: number; size: number };

function addTimes(sums: readonly Sum[], vector: readonly number[], times: number): void {
  sums.forEach((sum, level) => {
    const term = (vector[level] as number) * times;
    sum.value += term;
    sum.size += Math.abs(term);
  });
}

function addRow(bound: readonly Sum[], instance: Instance, row: Priced & { startup: number }): void {
  const { net, potentials, startup } = row;
  const scores = instance.scores.row(startup);
  const second = net.second[startup] as number;
  const flat = potentials.slice(0, 2) as [Float64Array, Float64Array];
  for (let j = 0; j < instance.m; j++) {
    const score = scores[j] as number;
    if (score === FORBIDDEN || instance.open[j] === 0) continue;
    const below = score < net.floor;
    if (below && second < 0) continue;
    const tail = below ? second : net.first(startup);
    const head = net.mentor(j);
    const sign = pairSign({ flat, potentials, tail, head, score });
    if (sign > 0) continue;
    const reduced = potentials.map((pi, level) => {
      const cost = level === 2 ? -score : level === 3 ? instance.tie(startup, j) : 0;
      return cost + (pi[tail] as number) - (pi[head] as number);
    });
    if (isNegative(reduced)) addTimes(bound, reduced, 1);
  }
}

type PairEnds = {
  flat: readonly Float64Array[];
  potentials: readonly Float64Array[];
  tail: number;
  head: number;
  score: number;
};

/** The sign of a pair's reduced cost as far as coverage, load and score decide it: most pairs end here. */
function pairSign({ flat, potentials, tail, head, score }: PairEnds): number {
  for (const pi of flat) {
    const slack = (pi[tail] as number) - (pi[head] as number);
    if (slack !== 0) return slack;
  }
  const value = potentials[2];
  return value === undefined ? 0 : (value[tail] as number) - (value[head] as number) - score;
}
