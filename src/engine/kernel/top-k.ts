/** The k best seen so far, best first; among equals the one offered first stays ahead. */
export interface TopK {
  /** Nothing that is not above this can still get in; −∞ until k are in. */
  threshold: number;
  size: number;
  readonly indexes: Int32Array;
  readonly values: Float64Array;
}

export function createTopK(k: number): TopK {
  const threshold = k === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { threshold, size: 0, indexes: new Int32Array(k), values: new Float64Array(k) };
}

/** Takes an index with its value if it is among the best. O(k) when it is, O(1) when not; NaN and −∞ never get in. */
export function offer(top: TopK, index: number, value: number): void {
  const { indexes, values } = top;
  if (!(value > top.threshold)) return;
  let at = top.size < values.length ? top.size : values.length - 1;
  for (; at > 0 && (values[at - 1] as number) < value; at -= 1) {
    values[at] = values[at - 1] as number;
    indexes[at] = indexes[at - 1] as number;
  }
  values[at] = value;
  indexes[at] = index;
  top.size = Math.min(top.size + 1, values.length);
  if (top.size === values.length) top.threshold = values[values.length - 1] as number;
}
