import { compiledKernel } from './compiled-kernel.ts';
import { createPairKernel, defaultPolicy, prepareMentor, prepareStartup } from '../../../src/engine/index.ts';
import { randomMentor, randomStartup, seeded, taxonomies } from '../build-profiles.ts';
import {
  everything,
  expected,
  forbidden,
  randomPool,
  randomPreparedMentor,
  randomPreparedStartup,
} from './random-pool.ts';

/** Other work may run on the same machine. */
const patienceMs = 120_000;

let wasm: Uint8Array;

beforeAll(async () => {
  wasm = await compiledKernel();
}, patienceMs);

const loops = (kind: string): Uint8Array | null => (kind === 'wasm' ? wasm : null);

describe.each(['plain', 'wasm'])('the %s kernel', (kind) => {
  it.each([
    ['the default policy', defaultPolicy],
    ['a policy that weighs everything and gates', everything],
  ])(
    'equals the definition on 50,000 random pairs under %s',
    (_, policy) => {
      const all = randomPool(policy, { startups: 100, mentors: 501, seed: 3, wasm: loops(kind) });
      expect(all.kernel.kind).toBe(kind);
      let wrong = 0;
      for (let i = 0; i < all.startups.length; i += 1) {
        const row = all.kernel.row(i);
        for (let j = 0; j < row.length; j += 1) if (row[j] !== expected(policy, all, [i, j])) wrong += 1;
      }
      expect(wrong).toBe(0);
      expect(all.kernel.score(3, 4)).toBe(all.kernel.row(3)[4]);
    },
    patienceMs,
  );

  it.each([
    ['a policy that weighs everything and gates', everything],
    ['the default policy', defaultPolicy],
  ])(
    'finds exactly the top k of points + offset, the earlier mentor first among equals, under %s',
    (_, policy) => {
      const all = randomPool(policy, { startups: 40, mentors: 1_203, seed: 5, wasm: loops(kind) });
      const random = seeded(1);
      const offsets = Float64Array.from({ length: 1_203 }, () =>
        random() < 0.1 ? Number.NEGATIVE_INFINITY : -random() * 300_000,
      );
      for (let i = 0; i < 40; i += 1) {
        // Whoever is best is barred from every other startup.
        if (i % 2 === 0) all.kernel.excludePairs(i, all.kernel.topK(i, 3, null).slice());
        for (const [k, given] of [
          [20, null],
          [5, null],
          [1, null],
          [20, offsets],
        ] as const) {
          const values = Array.from(all.kernel.row(i), (points, j) =>
            points === forbidden ? Number.NEGATIVE_INFINITY : points + (given?.[j] ?? 0),
          );
          const order = [...values.keys()]
            .filter((j) => values[j] !== Number.NEGATIVE_INFINITY)
            .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
          expect([...all.kernel.topK(i, k, given)]).toEqual(order.slice(0, k));
        }
      }
      expect(all.kernel.topK(0, 0, null)).toHaveLength(0);
      expect(all.kernel.topK(99, 5, null)).toHaveLength(0);
    },
    patienceMs,
  );

  it(
    'takes one edited profile at a time',
    () => {
      const all = randomPool(everything, { startups: 10, mentors: 50, seed: 8, wasm: loops(kind) });
      const random = seeded(99);
      for (let round = 0; round < 30; round += 1) {
        const i = Math.trunc(random() * 10);
        const j = Math.trunc(random() * 50);
        const startup = randomPreparedStartup(random, `s${i}`);
        const mentor = randomPreparedMentor(random, `m${j}`);
        all.startups[i] = startup;
        all.mentors[j] = mentor;
        all.kernel.updateStartup(i, startup);
        all.kernel.updateMentor(j, mentor);
        const at = round % 10;
        expect([...all.kernel.row(at)]).toEqual(
          all.mentors.map((__, column) => expected(everything, all, [at, column])),
        );
      }
    },
    patienceMs,
  );

  it(
    'computes forgotten tables anew when their room is used up',
    () => {
      const random = seeded(4);
      const startups = Array.from({ length: 300 }, (_, at) =>
        prepareStartup(taxonomies, randomStartup(random, `s${at}`)),
      );
      const mentors = Array.from({ length: 40 }, (_, at) => prepareMentor(taxonomies, randomMentor(random, `m${at}`)));
      const kernel = createPairKernel({
        policy: defaultPolicy,
        startups,
        mentors,
        tableBytes: 1,
        ...(kind === 'wasm' ? { wasm } : {}),
      });
      for (const i of [...startups.keys(), 0, 299]) {
        expect([...kernel.row(i)]).toEqual(
          mentors.map((_, j) => expected(defaultPolicy, { startups, mentors }, [i, j])),
        );
      }
    },
    patienceMs,
  );

  it(
    'leaves out whom a rule excludes, until it no longer does',
    () => {
      const all = randomPool(defaultPolicy, { startups: 2, mentors: 30, seed: 11, wasm: loops(kind) });
      const [best = -1, second = -1] = all.kernel.topK(0, 2, null);
      all.kernel.excludeMentor(best, true);
      expect(all.kernel.topK(0, 1, null)[0]).toBe(second);
      expect(all.kernel.score(0, best)).toBe(forbidden);
      all.kernel.excludePairs(0, [second]);
      expect(all.kernel.row(0)[second]).toBe(forbidden);
      expect(all.kernel.score(0, second)).toBe(forbidden);
      all.kernel.excludeMentor(best, false);
      all.kernel.excludePairs(0, []);
      expect([...all.kernel.topK(0, 2, null)]).toEqual([best, second]);
    },
    patienceMs,
  );
});
