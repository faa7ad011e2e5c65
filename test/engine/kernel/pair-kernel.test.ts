import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../../scripts/build-kernel.ts';
import {
  createPairKernel,
  criterionIds,
  defaultPolicy,
  definePolicy,
  eligibilityMask,
  type Policy,
  prepareMentor,
  prepareStartup,
  scorePoints,
} from '../../../src/engine/index.ts';
import {
  blankMentor,
  mentorWith,
  randomMentor,
  randomStartup,
  seeded,
  startupWith,
  taxonomies,
  weekly,
} from '../build-profiles.ts';

/** Other work may run on the same machine. */
const patienceMs = 120_000;

const forbidden = -2_147_483_648;
const everything = definePolicy({
  weights: Object.fromEntries(criterionIds.map((id, at) => [id, 1 + at * 0.37])),
  minimumMinutes: 30,
  languageGate: 3,
});

let wasm: Uint8Array;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernel-'));
  await buildKernel(join(folder, 'kernel.wasm'));
  wasm = await readFile(join(folder, 'kernel.wasm'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

function pool(policy: Policy, size: { startups: number; mentors: number; seed: number }, kind: string) {
  const random = seeded(size.seed);
  const startups = Array.from({ length: size.startups }, (_, at) =>
    prepareStartup(taxonomies, wordy(randomStartup(random, `s${at}`), random)),
  );
  const mentors = Array.from({ length: size.mentors }, (_, at) =>
    prepareMentor(taxonomies, wordy(randomMentor(random, `m${at}`), random)),
  );
  const kernel = createPairKernel({ policy, startups, mentors, ...(kind === 'wasm' ? { wasm } : {}) });
  return { startups, mentors, kernel };
}

/** Adds own words and half of the calendars on full quarter hours, so that each path of the kernel is walked. */
function wordy<Profile extends { availability: unknown; words: unknown }>(
  profile: Profile,
  random: () => number,
): Profile {
  const terms = Int32Array.from([0, 1, 2, 3, 4].filter(() => random() < 0.4));
  const words =
    random() < 0.4 ? null : { en: { terms, weights: Float64Array.from(terms, () => 1 / Math.sqrt(terms.length)) } };
  const onQuarters = weekly([[Math.trunc(random() * 7), 9, 9 + Math.trunc(random() * 24) / 4]], 3);
  return { ...profile, words, availability: random() < 0.5 ? onQuarters : profile.availability };
}

const expected = (
  policy: Policy,
  { startups, mentors }: Pick<ReturnType<typeof pool>, 'startups' | 'mentors'>,
  [i, j]: [number, number],
) => {
  const startup = startups[i];
  const mentor = mentors[j];
  if (startup === undefined || mentor === undefined) throw new Error('no such pair');
  return eligibilityMask(policy, { startup, mentor }, { rules: [] }) === 0
    ? scorePoints(policy, startup, mentor)
    : forbidden;
};

describe.each(['plain', 'wasm'])('the %s kernel', (kind) => {
  it.each([
    ['the default policy', defaultPolicy],
    ['a policy that weighs everything and gates', everything],
  ])(
    'equals the definition on 50,000 random pairs under %s',
    (_, policy) => {
      const all = pool(policy, { startups: 100, mentors: 501, seed: 3 }, kind);
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

  it(
    'finds exactly the top k of points + offset, the earlier mentor first among equals',
    () => {
      const all = pool(everything, { startups: 40, mentors: 203, seed: 5 }, kind);
      const random = seeded(1);
      const offsets = Float64Array.from({ length: 203 }, () =>
        random() < 0.1 ? Number.NEGATIVE_INFINITY : -random() * 300_000,
      );
      for (let i = 0; i < 40; i += 1) {
        for (const given of [null, offsets]) {
          const values = Array.from(all.kernel.row(i), (points, j) =>
            points === forbidden ? Number.NEGATIVE_INFINITY : points + (given?.[j] ?? 0),
          );
          const order = [...values.keys()]
            .filter((j) => values[j] !== Number.NEGATIVE_INFINITY)
            .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
          expect([...all.kernel.topK(i, 20, given)]).toEqual(order.slice(0, 20));
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
      const all = pool(everything, { startups: 10, mentors: 50, seed: 8 }, kind);
      const random = seeded(99);
      for (let round = 0; round < 30; round += 1) {
        const i = Math.trunc(random() * 10);
        const j = Math.trunc(random() * 50);
        const startup = prepareStartup(taxonomies, wordy(randomStartup(random, `s${i}`), random));
        const mentor = prepareMentor(taxonomies, wordy(randomMentor(random, `m${j}`), random));
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
      const all = pool(defaultPolicy, { startups: 2, mentors: 30, seed: 11 }, kind);
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

describe('the kernel', () => {
  it('works without anyone on either side', () => {
    expect(createPairKernel({ policy: defaultPolicy, startups: [], mentors: [] }).topK(0, 3, null)).toHaveLength(0);
    const lonely = createPairKernel({ policy: defaultPolicy, startups: [startupWith({})], mentors: [] });
    expect(lonely.row(0)).toHaveLength(0);
    const blank = createPairKernel({
      policy: defaultPolicy,
      startups: [startupWith({})],
      mentors: [mentorWith(blankMentor)],
    });
    expect([...blank.row(0)]).toEqual([0]);
  });

  it('falls back to the plain loops when the compiled ones are refused', () => {
    const kernel = createPairKernel({
      policy: defaultPolicy,
      startups: [],
      mentors: [],
      wasm: Uint8Array.of(0, 97, 115, 109),
    });
    expect(kernel.kind).toBe('plain');
  });
});
