/** The score of a pair that must not be made. */
export const FORBIDDEN = -2_147_483_648;

/**
 * Integer scores of n startups and m mentors, wherever they come from. The same call always gives the same answer.
 *
 * - `score(i, j)`: the score, or FORBIDDEN.
 * - `row(i)`: the m scores of startup i. The array belongs to the source and is valid until the next call.
 * - `topK(i, k, offsets)`: up to k mentors with the highest `score + offsets[j]`, best first, lower row first on a tie;
 *   without forbidden pairs and without mentors whose offset is -Infinity. Offsets of null mean zeros.
 */
export type ScoreSource = {
  readonly startups: number;
  readonly mentors: number;
  score(startup: number, mentor: number): number;
  row(startup: number): Int32Array;
  topK(startup: number, k: number, offsets: Float64Array | null): Int32Array;
};

/** Scores kept as one matrix, row by row. `values` holds startups × mentors entries and is not copied. */
export function denseScores(startups: number, mentors: number, values: Int32Array): ScoreSource {
  const row = (i: number) => values.subarray(i * mentors, (i + 1) * mentors);
  return {
    startups,
    mentors,
    score: (i, j) => values[i * mentors + j] as number,
    row,
    topK: (i, k, offsets) => topOfRow(row(i), k, offsets),
  };
}

/** A source with some pairs taken out; everything else is read from `source`. `keys` are startup × m + mentor. */
export function withoutPairs(source: ScoreSource, keys: ReadonlySet<number>): ScoreSource {
  if (keys.size === 0) return source;
  const { mentors } = source;
  const missing = new Map<number, number[]>();
  for (const key of keys) {
    const i = Math.floor(key / mentors);
    const list = missing.get(i) ?? [];
    list.push(key % mentors);
    missing.set(i, list);
  }
  const buffer = new Int32Array(mentors);
  const row = (i: number) => {
    const gaps = missing.get(i);
    if (gaps === undefined) return source.row(i);
    buffer.set(source.row(i));
    for (const j of gaps) buffer[j] = FORBIDDEN;
    return buffer;
  };
  return {
    startups: source.startups,
    mentors,
    score: (i, j) => (keys.has(i * mentors + j) ? FORBIDDEN : source.score(i, j)),
    row,
    topK: (i, k, offsets) => (missing.has(i) ? topOfRow(row(i), k, offsets) : source.topK(i, k, offsets)),
  };
}

/** The k best columns of one row by `row[j] + offsets[j]`: insertion into a short sorted list, O(m + k log m) expected. */
export function topOfRow(row: Int32Array, k: number, offsets: Float64Array | null): Int32Array {
  const best = new Int32Array(k);
  const values = new Float64Array(k);
  let size = 0;
  let threshold = -Infinity;
  for (let j = 0; j < row.length; j++) {
    const raw = row[j] as number;
    const value = offsets === null ? raw : raw + (offsets[j] as number);
    if (raw === FORBIDDEN || !(value > threshold)) continue;
    let at = size < k ? size++ : k - 1;
    for (; at > 0 && (values[at - 1] as number) < value; at--) {
      values[at] = values[at - 1] as number;
      best[at] = best[at - 1] as number;
    }
    values[at] = value;
    best[at] = j;
    if (size === k) threshold = values[k - 1] as number;
  }
  return best.subarray(0, size);
}
