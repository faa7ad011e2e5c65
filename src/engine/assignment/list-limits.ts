/**
 * What holds for every pair that a list leaves out: score − prices[j] ≤ startups[i] and score − gains[i] ≤ mentors[j]. Whole numbers or
 * infinite, so that sums with them are exact.
 */
export type ListLimits = {
  readonly prices: Float64Array;
  readonly gains: Float64Array;
  readonly startups: Float64Array;
  readonly mentors: Float64Array;
};

/**
 * Tells whether a pair that the list leaves out can reach `own` with its mentor's offset: when none can, nobody needs to see the
 * startup's scores. Offsets are the potentials of mentors, −∞ for those who are out of the question. They have moved little since
 * prices were guessed, so the mentors who have moved furthest up decide. O(1) for nearly all startups, after O(m log m).
 */
export function unlistedReach(limits: ListLimits, offsets: Float64Array): (startup: number, own: number) => boolean {
  const { prices, gains, startups, mentors } = limits;
  const rises = offsets.map((offset, j) => (offset === -Infinity ? offset : offset + (prices[j] as number)));
  const order = Int32Array.from(rises.keys()).sort((a, b) => (rises[b] as number) - (rises[a] as number) || a - b);
  return (startup, own) => {
    const least = own - (startups[startup] as number);
    const gain = gains[startup] as number;
    for (const j of order) {
      if (!((rises[j] as number) >= least)) return false;
      if ((mentors[j] as number) + gain + (offsets[j] as number) >= own) return true;
    }
    return false;
  };
}
