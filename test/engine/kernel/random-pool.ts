import {
  createPairKernel,
  criterionIds,
  definePolicy,
  eligibilityMask,
  type PairKernel,
  type Policy,
  type PreparedMentor,
  prepareMentor,
  type PreparedStartup,
  prepareStartup,
  scorePoints,
} from '../../../src/engine/index.ts';
import { randomMentor, randomStartup, seeded, taxonomies, weekly } from '../build-profiles.ts';

export const forbidden = -2_147_483_648;

/** A policy under which no path of the kernel is skipped. */
export const everything = definePolicy({
  weights: Object.fromEntries(criterionIds.map((id, at) => [id, 1 + at * 0.37])),
  minimumMinutes: 30,
  languageGate: 3,
});

export interface RandomPool {
  readonly startups: PreparedStartup[];
  readonly mentors: PreparedMentor[];
  readonly kernel: PairKernel;
}

interface PoolSize {
  readonly startups: number;
  readonly mentors: number;
  readonly seed: number;
  readonly wasm: Uint8Array | null;
}

export function randomPool(policy: Policy, { startups: rows, mentors: columns, seed, wasm }: PoolSize): RandomPool {
  const random = seeded(seed);
  const startups = Array.from({ length: rows }, (_, at) => randomPreparedStartup(random, `s${at}`));
  const mentors = Array.from({ length: columns }, (_, at) => randomPreparedMentor(random, `m${at}`));
  const kernel = createPairKernel({ policy, startups, mentors, ...(wasm === null ? {} : { wasm }) });
  return { startups, mentors, kernel };
}

export function randomPreparedStartup(random: () => number, id: string): PreparedStartup {
  return prepareStartup(taxonomies, wordy(randomStartup(random, id), random));
}

export function randomPreparedMentor(random: () => number, id: string): PreparedMentor {
  return prepareMentor(taxonomies, wordy(randomMentor(random, id), random));
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

/** What the definition says of a pair. */
export const expected = (
  policy: Policy,
  { startups, mentors }: Pick<RandomPool, 'startups' | 'mentors'>,
  [i, j]: [number, number],
) => {
  const startup = startups[i];
  const mentor = mentors[j];
  if (startup === undefined || mentor === undefined) throw new Error('no such pair');
  return eligibilityMask(policy, { startup, mentor }, { rules: [] }) === 0
    ? scorePoints(policy, startup, mentor)
    : forbidden;
};
