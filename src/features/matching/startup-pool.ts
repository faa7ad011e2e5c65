import { needsMax } from '../../contract/startups/schema.ts';
import { createStartupBounds, type Policy, type PreparedMentor } from '../../engine/index.ts';
import type { StartupEntry } from './entries.ts';

/** All startups of the memory in the engine's columns, so that a mentor's list scores only whom there is hope for. */
export interface StartupPool {
  readonly put: (entry: StartupEntry) => void;
  readonly drop: (id: string) => void;
  /** Those who could have more points than `above`, most first, with what they could have at most. O(startups), then lazy. */
  readonly hopefuls: (ask: {
    readonly policy: Policy;
    readonly mentor: PreparedMentor;
    readonly above: number;
  }) => Iterable<Hopeful>;
}

export interface Hopeful {
  readonly entry: StartupEntry;
  /** No more points than this. */
  readonly most: number;
}

/** Points to a bucket: startups of one bucket come in any order, which costs a few needless scores and saves the sorting. */
const bucketPoints = 2_000;

export function createStartupPool(): StartupPool {
  const bounds = createStartupBounds(needsMax);
  const entries: (StartupEntry | null)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  return {
    put: (entry) => {
      const at = numbers.get(entry.id) ?? free.pop() ?? entries.length;
      numbers.set(entry.id, at);
      entries[at] = entry;
      bounds.put(at, entry.base);
    },
    drop: (id) => {
      const at = numbers.get(id);
      if (at === undefined) return;
      numbers.delete(id);
      entries[at] = null;
      free.push(at);
    },
    hopefuls: function* ({ policy, mentor, above }) {
      const buckets = inBuckets(bounds.mostPoints(policy, mentor), above);
      for (let bucket = buckets.length - 1; bucket >= 0; bucket -= 1) {
        for (const at of buckets[bucket] ?? []) {
          const entry = entries[at];
          if (entry) yield { entry, most: upperEnd(bucket) };
        }
      }
    },
  };
}

function inBuckets(most: Int32Array, above: number): readonly (readonly number[] | undefined)[] {
  const buckets: number[][] = [];
  for (let at = 0; at < most.length; at += 1) {
    const bucket = Math.floor((most[at] ?? 0) / bucketPoints);
    if (upperEnd(bucket) > above) (buckets[bucket] ??= []).push(at);
  }
  return buckets;
}

const upperEnd = (bucket: number): number => (bucket + 1) * bucketPoints;
