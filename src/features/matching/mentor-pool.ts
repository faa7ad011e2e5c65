import { createPairKernel, type PairKernel, type PreparedMentor, prepareMentor } from '../../engine/index.ts';
import { compiledKernel } from './compiled-kernel.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import type { MatchingPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';
import { taxonomies } from './taxonomies.ts';

/** All mentors of the memory in the engine's packed columns, for one policy and period. */
interface MentorPool {
  readonly kernel: PairKernel;
  readonly numbers: Map<string, number>;
  readonly packed: (PreparedMentor | null)[];
  /** By number, as the memory has them; null where a place is spare. */
  readonly entries: (MentorEntry | null)[];
  readonly free: number[];
  /** The memory's count of changes when the pool last agreed with it. */
  seen: number;
}

/** Places kept for mentors who come later; when they are used up, the pool is packed anew. */
const spare = 64;
const keptPools = 4;
const tableBytes = 8_000_000;

const blank = prepareMentor(taxonomies, {
  id: '',
  industries: null,
  verticals: null,
  languages: null,
  availability: null,
  home: null,
  preferences: null,
  style: null,
  words: null,
  offers: null,
  stages: null,
  markets: [],
  track: null,
});

const pools = new WeakMap<MatchingMemory, Map<string, MentorPool>>();

/**
 * Every mentor and their points for a startup, by the same number; far below zero where languages or calendars do not meet.
 * The arrays belong to the pool and are good until the next call. O(mentors).
 */
export function pointsOfMentors(
  memory: MatchingMemory,
  startup: StartupEntry,
  policy: MatchingPolicy,
): { readonly points: Int32Array; readonly entries: readonly (MentorEntry | null)[] } {
  const pool = poolFor(memory, policy);
  pool.kernel.updateStartup(0, preparedStartup(startup, policy.weeks));
  return { points: pool.kernel.row(0), entries: pool.entries };
}

function poolFor(memory: MatchingMemory, policy: MatchingPolicy): MentorPool {
  const kept = pools.get(memory) ?? new Map<string, MentorPool>();
  pools.set(memory, kept);
  const key = `${policy.programId}@${policy.version}@${policy.weeks.key}`;
  const known = kept.get(key);
  if (known !== undefined && (known.seen === memory.changes() || follow(known, memory, policy))) return known;
  kept.delete(key);
  const oldest = kept.size >= keptPools ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  const packed = pack(memory, policy);
  kept.set(key, packed);
  return packed;
}

function pack(memory: MatchingMemory, policy: MatchingPolicy): MentorPool {
  const ids = [...memory.mentors.keys()];
  const mentors = [...memory.mentors.values()].map((entry) => preparedMentor(entry, policy.weeks));
  const spares = Array.from({ length: spare }, () => blank);
  const kernel = createPairKernel({
    policy: policy.engine,
    startups: [],
    mentors: [...mentors, ...spares],
    tableBytes,
    ...(compiledKernel && { wasm: compiledKernel }),
  });
  const free = spares.map((_, at) => mentors.length + at);
  for (const at of free) kernel.excludeMentor(at, true);
  return {
    kernel,
    numbers: new Map(ids.map((id, at) => [id, at])),
    packed: [...mentors, ...spares.map(() => null)],
    entries: [...memory.mentors.values(), ...spares.map(() => null)],
    free,
    seen: memory.changes(),
  };
}

/** Takes over what changed since; false when there is no place left for a newcomer. O(mentors) comparisons. */
function follow(pool: MentorPool, memory: MatchingMemory, policy: MatchingPolicy): boolean {
  for (const [id, at] of pool.numbers) {
    if (memory.mentors.has(id)) continue;
    pool.numbers.delete(id);
    pool.packed[at] = null;
    pool.entries[at] = null;
    pool.free.push(at);
    pool.kernel.excludeMentor(at, true);
  }
  for (const [id, entry] of memory.mentors) {
    const prepared = preparedMentor(entry, policy.weeks);
    const at = pool.numbers.get(id) ?? pool.free.pop();
    if (at === undefined) return false;
    pool.entries[at] = entry;
    if (pool.packed[at] === prepared) continue;
    pool.numbers.set(id, at);
    pool.packed[at] = prepared;
    pool.kernel.updateMentor(at, prepared);
    pool.kernel.excludeMentor(at, false);
  }
  pool.seen = memory.changes();
  return true;
}
