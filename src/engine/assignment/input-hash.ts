import type { AssignProblem, PairIndex } from './problem.ts';
import type { ScoreSource } from './score-source.ts';

/** Four lanes of 32 bits, mixed as MurmurHash3 does. Not a secret's hash: it notices changes, it does not resist attack. */
type Hash = Int32Array;

/** 32 hex digits over everything that a result depends on but the options. O(n m). */
export function inputHash(problem: AssignProblem, scores: ScoreSource): string {
  const hash: Hash = new Int32Array([0x243f6a88, 0x13198a2e, 0x24f31d00, 0x2e003707]);
  addNumbers(hash, [scores.startups, scores.mentors]);
  for (let i = 0; i < scores.startups; i++) addRow(hash, scores.row(i));
  addNumbers(hash, problem.demands ?? []);
  addNumbers(hash, problem.capacities);
  addNumbers(hash, problem.minimums ?? []);
  addPairs(hash, problem.pins ?? []);
  addPairs(hash, problem.forbidden ?? []);
  for (const quota of problem.quotas ?? []) {
    addText(hash, `${quota.side} ${quota.name}`);
    addNumbers(hash, [...quota.members, quota.max]);
  }
  for (const ids of [problem.startupIds ?? [], problem.mentorIds ?? []]) {
    addNumbers(hash, [ids.length]);
    for (const id of ids) addText(hash, id);
  }
  addPairs(hash, problem.previous ?? []);
  for (const { name, side, labels } of problem.groups ?? []) {
    for (const text of [name, side, ...labels]) addText(hash, text);
  }
  return Array.from(hash, (lane) => (scramble(lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

function addRow(hash: Hash, row: Int32Array): void {
  let [a, b, c, d] = hash as unknown as [number, number, number, number];
  for (let at = 0; at < row.length; at++) {
    a = Math.imul(a ^ (row[at] as number), 0x01000193);
    b = Math.imul((b ^ a) + at, 0x85ebca6b);
    c = Math.imul((c << 13) | (c >>> 19), 5) + b;
    d = Math.imul(d ^ (c >>> 15), 0xc2b2ae35);
  }
  hash.set([a ^ (d >>> 16), b, c, d]);
}

function addNumbers(hash: Hash, values: readonly number[]): void {
  addRow(hash, Int32Array.from([values.length, ...values]));
}

function addPairs(hash: Hash, pairs: readonly PairIndex[]): void {
  const sorted = pairs.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  addNumbers(hash, sorted.flat());
}

function addText(hash: Hash, text: string): void {
  addNumbers(
    hash,
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  );
}

function scramble(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
