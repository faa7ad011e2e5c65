/** Times of one run, by kind of step, in milliseconds. */
export class Measures {
  readonly #times = new Map<string, number[]>();
  unexpected = 0;
  readonly reasons = new Map<string, number>();

  /** Times from before are forgotten, surprises are not. */
  beginCounting(): void {
    this.#times.clear();
  }

  note(kind: string, ms: number): void {
    const times = this.#times.get(kind);
    if (times) times.push(ms);
    else this.#times.set(kind, [ms]);
  }

  surprise(kind: string, what: string): void {
    this.unexpected += 1;
    const reason = `${kind}: ${what}`;
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }

  /** The nth percentile over these kinds, or over all but the named ones. */
  percentile(percent: number, kinds: { only?: readonly string[]; except?: readonly string[] }): number {
    const times = [...this.#times]
      .filter(([kind]) => (kinds.only?.includes(kind) ?? true) && !(kinds.except?.includes(kind) ?? false))
      .flatMap(([, values]) => values);
    return percentileOf(times, percent);
  }

  count(except: readonly string[]): number {
    return [...this.#times]
      .filter(([kind]) => !except.includes(kind))
      .reduce((sum, [, values]) => sum + values.length, 0);
  }

  table(): Record<string, { count: number; p50: number; p95: number }> {
    return Object.fromEntries(
      [...this.#times.keys()].map((kind) => [
        kind,
        {
          count: this.#times.get(kind)?.length ?? 0,
          p50: round(this.percentile(50, { only: [kind] })),
          p95: round(this.percentile(95, { only: [kind] })),
        },
      ]),
    );
  }
}

export function percentileOf(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export const round = (ms: number): number => Math.round(ms * 10) / 10;
