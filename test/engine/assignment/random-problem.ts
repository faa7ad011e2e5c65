import type { AssignProblem, PairIndex, Quota } from '../../../src/engine/assignment/problem.ts';

/** A small generator with a seed (mulberry32): numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Shape = { readonly side: number; readonly top: number; readonly rules: boolean };

/** A random problem with up to `side` rows a side: few distinct scores (ties), missing pairs, loads, pins and quotas. */
export function randomProblem(seed: number, shape: Shape): AssignProblem {
  const random = generator(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const n = 1 + upTo(shape.side - 1);
  const m = 1 + upTo(shape.side - 1);
  const missing = random() * 0.5;
  const scores = Array.from({ length: n }, () =>
    Array.from({ length: m }, () => (random() < missing ? null : upTo(shape.top) - Math.floor(shape.top / 4))),
  );
  const demands = Array.from({ length: n }, () => 1 + upTo(2));
  const capacities = Array.from({ length: m }, () => upTo(3));
  const minimums = capacities.map((capacity) => (random() < 0.5 ? 0 : upTo(capacity)));
  const plain = { scores, demands, capacities, minimums };
  if (!shape.rules) return plain;
  const quotas = randomQuotas({ n, m, random, upTo });
  return { ...plain, quotas, pins: randomPins({ ...plain, quotas }, random) };
}

type Dice = { n: number; m: number; random: () => number; upTo: (most: number) => number };

/** On each side at random: one quota over the first rows, and one inside it. */
function randomQuotas({ n, m, random, upTo }: Dice): Quota[] {
  return (['startup', 'mentor'] as const).flatMap((side) => {
    if (random() < 0.6) return [];
    const rows = side === 'startup' ? n : m;
    const outer = 1 + upTo(rows - 1);
    const inner = 1 + upTo(outer - 1);
    const members = (count: number) => Array.from({ length: count }, (_, row) => row);
    return [
      { name: `${side} inner`, side, members: members(inner), max: upTo(3) },
      { name: `${side} outer`, side, members: members(outer), max: upTo(5) },
    ];
  });
}

/** Pins that break no rule: each is taken only while demand, capacity and quotas have room. */
function randomPins(problem: AssignProblem & { quotas: Quota[] }, random: () => number): PairIndex[] {
  const pins: PairIndex[] = [];
  const { scores, demands = [], capacities, quotas } = problem;
  (scores as (number | null)[][]).forEach((row, i) =>
    row.forEach((score, j) => {
      if (score === null || random() > 0.12) return;
      const next = [...pins, [i, j] as const];
      const count = (side: number, member: number) => next.filter((pin) => pin[side] === member).length;
      const fits = quotas.every(
        ({ side, members, max }) =>
          next.filter((pin) => members.includes(side === 'startup' ? pin[0] : pin[1])).length <= max,
      );
      if (fits && count(0, i) <= (demands[i] ?? 1) && count(1, j) <= (capacities[j] ?? 0)) pins.push([i, j]);
    }),
  );
  return pins;
}
