import type { PreparedMentor } from '../../engine/index.ts';
import { nextTurnAfter } from '../mentors/index.ts';
import { type MentorEntry, preparedMentor, preparedStartup, type StartupEntry } from './entries.ts';
import { inPieces } from './in-pieces.ts';
import type { MatchingMemory } from './memory.ts';
import { blank, kernelOf, layOut, type MentorPool } from './packed-mentors.ts';
import { barredMentors, mentorRules, startupRules } from './pair-rules.ts';
import type { RankAsk } from './rank-pairs.ts';

/** Places kept for mentors who come later; when they are used up, the pool is packed anew. */
const spare = 64;
const keptPools = 4;

const pools = new WeakMap<MatchingMemory, Map<string, MentorPool>>();

export type PoolPoints = Pick<MentorPool, 'points' | 'entries' | 'numbers'>;

/**
 * Every mentor's points for a startup by number: the same as `rankMentorsOf` gives, −1 for those whom a rule excludes or who are
 * not wanted. The array belongs to the pool and is good until the next call. O(mentors).
 */
export const eligiblePoints = (memory: MatchingMemory, startup: StartupEntry, ask: RankAsk): PoolPoints =>
  pointsIn(poolFor(memory, ask), { memory, startup, ask });

/**
 * The same from a pool of its own, for rules that are only tried out: it takes no other's place, and does not follow what
 * changes later. Numbers are places in `mentors`. Packed in pieces, so that others are served meanwhile.
 */
export async function openPool(
  memory: MatchingMemory,
  mentors: readonly MentorEntry[],
  ask: RankAsk,
): Promise<(startup: StartupEntry) => PoolPoints> {
  const size = 100;
  const prepared: PreparedMentor[] = [];
  await inPieces(mentors, { size, each: (entry) => prepared.push(preparedMentor(entry, ask.policy.weeks)) });
  const places = mentors.map(() => blank);
  const pool = layOut(mentors, { kernel: kernelOf(ask.policy, places, prepared), packed: prepared });
  await inPieces(prepared, { size, each: (mentor, at) => pool.kernel.updateMentor(at, mentor) });
  judgeAll(pool, memory, ask);
  return (startup) => pointsIn(pool, { memory, startup, ask });
}

function pointsIn(
  pool: MentorPool,
  { memory, startup, ask }: { memory: MatchingMemory; startup: StartupEntry; ask: RankAsk },
): PoolPoints {
  const { kernel, entries, isOpen, points } = pool;
  if (startupRules(memory, startup, ask).length > 0) return { ...pool, points: points.fill(-1) };
  kernel.updateStartup(0, preparedStartup(startup, ask.policy.weeks));
  const row = kernel.row(0);
  for (const [at, entry] of entries.entries()) {
    const isWanted = entry !== null && isOpen[at] === 1 && ask.wanted?.(entry.id) !== false;
    points[at] = isWanted ? Math.max(-1, row[at] ?? -1) : -1;
  }
  for (const { id } of barredMentors(memory, startup, ask.policy)) points[pool.numbers.get(id) ?? -1] = -1;
  return pool;
}

function poolFor(memory: MatchingMemory, ask: RankAsk): MentorPool {
  const { policy } = ask;
  const kept = pools.get(memory) ?? new Map<string, MentorPool>();
  pools.set(memory, kept);
  const key = `${policy.programId}@${policy.version}@${policy.weeks.key}`;
  const known = kept.get(key);
  if (known !== undefined && follow(known, memory, ask)) return known;
  kept.delete(key);
  const oldest = kept.size >= keptPools ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  const packed = pack(memory, ask);
  kept.set(key, packed);
  return packed;
}

function pack(memory: MatchingMemory, ask: RankAsk): MentorPool {
  const entries = [...memory.mentors.values()];
  const mentors = entries.map((entry) => preparedMentor(entry, ask.policy.weeks));
  const spares = Array.from({ length: spare }, () => blank);
  const kernel = kernelOf(ask.policy, [...mentors, ...spares], mentors);
  const pool = layOut(entries, { kernel, packed: mentors });
  for (const at of pool.free) kernel.excludeMentor(at, true);
  pool.seen = memory.mentorChanges.count();
  judgeAll(pool, memory, ask);
  return pool;
}

/** Takes over what changed since; false when it is too much, or when there is no place left for a newcomer. O(changes). */
function follow(pool: MentorPool, memory: MatchingMemory, ask: RankAsk): boolean {
  const changed = memory.mentorChanges.since(pool.seen);
  if (changed === null) return false;
  for (const id of changed) if (!followOne(pool, { id, entry: memory.mentors.get(id) }, ask)) return false;
  pool.seen = memory.mentorChanges.count();
  const now = ask.now.getTime();
  if (now < pool.holds.from || now >= pool.holds.until) judgeAll(pool, memory, ask);
  else for (const id of changed) judge(pool, memory, { ask, at: pool.numbers.get(id) ?? -1 });
  return true;
}

function followOne(
  pool: MentorPool,
  { id, entry }: { readonly id: string; readonly entry: MentorEntry | undefined },
  { policy }: RankAsk,
): boolean {
  const known = pool.numbers.get(id);
  if (entry === undefined) {
    if (known !== undefined) leave(pool, id, known);
    return true;
  }
  const at = known ?? pool.free.pop();
  if (at === undefined) return false;
  const prepared = preparedMentor(entry, policy.weeks);
  pool.entries[at] = entry;
  if (pool.packed[at] === prepared) return true;
  pool.numbers.set(id, at);
  pool.packed[at] = prepared;
  pool.kernel.updateMentor(at, prepared);
  pool.kernel.excludeMentor(at, false);
  return true;
}

function leave(pool: MentorPool, id: string, at: number): void {
  pool.numbers.delete(id);
  pool.packed[at] = null;
  pool.entries[at] = null;
  pool.free.push(at);
  pool.kernel.excludeMentor(at, true);
}

function judgeAll(pool: MentorPool, memory: MatchingMemory, ask: RankAsk): void {
  pool.holds = { from: ask.now.getTime(), until: Infinity };
  for (const at of pool.entries.keys()) judge(pool, memory, { ask, at });
}

/** What stands against a mentor turns at known instants: until the first of them nobody need be asked again. */
function judge(pool: MentorPool, memory: MatchingMemory, { ask, at }: { ask: RankAsk; at: number }): void {
  const mentor = pool.entries[at];
  if (!mentor) return;
  pool.isOpen[at] = Number(mentorRules(memory, mentor, ask).length === 0);
  const turn = nextTurnAfter(mentor.standing, ask.now);
  if (turn !== null) pool.holds.until = Math.min(pool.holds.until, turn.getTime());
}
