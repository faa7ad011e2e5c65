/** One measured figure, with what it must reach and whether both sides of the comparison returned the same. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number;
  readonly aim: number;
  /** Which way is better. */
  readonly better: 'more' | 'less';
  /** null where there is nothing to compare with. */
  readonly same: boolean | null;
  readonly note: string;
}

/** Milliseconds of one run of `work`; the best of `rounds`, since other work on the machine only ever adds time. */
export function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** Wall and processor milliseconds of one run of `work`: on a busy machine they differ. */
export function timed(work: () => void): { readonly wall: number; readonly processor: number } {
  const used = process.cpuUsage();
  const from = performance.now();
  work();
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(used);
  return { wall, processor: (user + system) / 1000 };
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
