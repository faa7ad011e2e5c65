import { createPairKernel, definePolicy, type PairKernel } from '../../src/engine/index.ts';
import { denseScores, type ScoreSource } from '../../src/engine/assignment/score-source.ts';
import { makeWorld } from './world.ts';

/** The criteria of the scoring rows, so that the dense rows can count scoring in. */
const policy = definePolicy({
  languageGate: null,
  weights: {
    expertise: 30,
    industry: 20,
    stage: 12,
    language: 12,
    availability: 10,
    place: 6,
    working_style: 5,
    track_record: 5,
  },
});

/** A made-up cohort with its kernel and room for all its tables; every pair is open, since the comparison knows no forbidden ones. */
export function cohortKernel(size: number, wasm: Uint8Array): PairKernel {
  const { startups, mentors } = makeWorld(size, { startups: size, mentors: size });
  return createPairKernel({ policy, startups, mentors, wasm, tableBytes: 600_000_000 });
}

/** All rows of a source side by side: one look at each pair, then any number of looks at memory. */
export function denseCopy(source: ScoreSource): { scores: ScoreSource; values: Int32Array } {
  const values = new Int32Array(source.startups * source.mentors);
  for (let i = 0; i < source.startups; i++) values.set(source.row(i), i * source.mentors);
  return { scores: denseScores(source.startups, source.mentors, values), values };
}

/** Scores as programs see them: eight facets of each side multiplied, so that many want the same few mentors. */
export function facetScores(n: number, m: number, random: () => number): { scores: ScoreSource; values: Int32Array } {
  const side = (rows: number) => Float64Array.from({ length: 8 * rows }, random);
  const [left, right] = [side(n), side(m)];
  const values = new Int32Array(n * m);
  for (let at = 0; at < values.length; at++) {
    const [i, j] = [Math.trunc(at / m), at % m];
    let sum = 0;
    for (let facet = 0; facet < 8; facet++) sum += (left[8 * i + facet] ?? 0) * (right[8 * j + facet] ?? 0);
    values[at] = Math.round(100_000 * sum);
  }
  return { scores: denseScores(n, m, values), values };
}
