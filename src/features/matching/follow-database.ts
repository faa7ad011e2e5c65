import { AsyncResource } from 'node:async_hooks';
import type { ChangeStream, ChangeStreamDocument } from 'mongodb';
import mongoose from 'mongoose';
import { MentorModel, type MentorRow } from '../mentors/index.ts';
import type { ProgramRow } from '../programs/index.ts';
import { StartupModel, type StartupRow } from '../startups/index.ts';
import { UserModel, type UserRow } from '../users/index.ts';
import { createMemory, type MatchingMemory } from './memory.ts';
import { oneOf } from './pair-key.ts';
import { PairModel, type PairRow } from './pair-model.ts';

/** What changed, for whoever wants to tell people: ids of rows, after the memory knows of it. */
export type MemoryChange =
  | { readonly kind: 'mentor'; readonly id: string; readonly userIds: readonly string[] }
  | { readonly kind: 'startup'; readonly id: string; readonly userIds: readonly string[] }
  | { readonly kind: 'program'; readonly id: string; readonly userIds: readonly string[] };
type Listener = (change: MemoryChange) => void;

const reopenAfterMs = 1_000;
const listeners = new Set<Listener>();
let loading: Promise<MatchingMemory> | null = null;
let stream: ChangeStream | null = null;

/**
 * The process's memory, loaded at the first need and followed by a change stream from then on: what another process commits
 * is seen here within milliseconds. A lost stream loads everything anew.
 */
export function matchingMemory(): Promise<MatchingMemory> {
  loading ??= outsideTransactions(load).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Calls back after each change of a profile. Returns the function that stops listening. */
export function onMemoryChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets everything and stops following; the next need loads anew. */
export async function forgetMemory(): Promise<void> {
  const open = stream;
  stream = null;
  loading = null;
  await open?.close();
}

/** Loading may be asked for inside an action: its reads must not join that transaction. */
const scope = new AsyncResource('matching-memory');
const outsideTransactions = <T>(body: () => Promise<T>): Promise<T> => scope.runInAsyncScope(body);

async function load(): Promise<MatchingMemory> {
  const memory = createMemory();
  // The stream opens first, so that nothing falls between it and the reading.
  await follow(memory);
  const bulky = { bio: 0, description: 0, draft: 0, headline: 0, oneLiner: 0 } as const;
  for await (const row of MentorModel.find({ state: 'published' }).select(bulky).lean<MentorRow>().cursor()) {
    memory.putMentor(row);
  }
  for await (const row of StartupModel.find({ state: 'published' }).select(bulky).lean<StartupRow>().cursor()) {
    memory.putStartup(row);
  }
  for await (const row of PairModel.find().lean<PairRow>().cursor()) memory.putPair(row);
  const gone: UserRow['state'][] = ['suspended', 'closing', 'closed', 'erased'];
  const marked = UserModel.find().or([
    { acceptsAutomatedMatching: false },
    { state: oneOf(gone) },
    { 'blockedUserIds.0': mongoose.trusted({ $exists: true }) },
  ]);
  for await (const row of marked.lean<UserRow>().cursor()) memory.putPerson(row);
  return memory;
}

const watched = ['mentors', 'startups', 'pairs', 'users', 'programs'];

async function follow(memory: MatchingMemory): Promise<void> {
  const { db } = mongoose.connection;
  if (!db) throw new Error('The memory of suggestions needs a connection.');
  const opened = db.watch(
    [{ $match: { 'ns.coll': { $in: watched }, operationType: { $in: ['insert', 'update', 'replace', 'delete'] } } }],
    { fullDocument: 'updateLookup' },
  );
  stream = opened;
  // A change stream exists on the server once its first batch was asked for.
  const early = await opened.tryNext();
  if (early !== null) apply(memory, early);
  void applyAll(memory, opened);
}

async function applyAll(memory: MatchingMemory, opened: ChangeStream): Promise<void> {
  try {
    for await (const change of opened) apply(memory, change);
  } catch {
    // Lost, or closed by `forgetMemory`, which has put another in its place.
  }
  if (stream !== opened) return;
  stream = null;
  loading = null;
  await opened.close().catch(() => undefined);
  // Whoever asks first loads anew; nobody waits for it before that.
  if (mongoose.connection.readyState !== mongoose.ConnectionStates.connected) return;
  setTimeout(() => void matchingMemory().catch(() => undefined), reopenAfterMs).unref();
}

function apply(memory: MatchingMemory, change: ChangeStreamDocument): void {
  if (change.operationType === 'delete') return drop(memory, change.ns.coll, String(change.documentKey._id));
  if (!('fullDocument' in change) || !change.fullDocument || !('ns' in change) || !('coll' in change.ns)) return;
  const row: unknown = change.fullDocument;
  const put = {
    mentors: () => memory.putMentor(row as MentorRow),
    startups: () => memory.putStartup(row as StartupRow),
    pairs: () => memory.putPair(row as PairRow),
    users: () => memory.putPerson(row as UserRow),
  }[change.ns.coll];
  put?.();
  const news = newsOf(change.ns.coll, row, memory);
  if (news !== null) for (const listener of listeners) listener(news);
}

function newsOf(collection: string, row: unknown, memory: MatchingMemory): MemoryChange | null {
  if (collection === 'programs') return newsOfProgram(row as ProgramRow, memory);
  if (collection === 'mentors') {
    const { _id, userId } = row as MentorRow;
    return { kind: 'mentor', id: String(_id), userIds: [String(userId)] };
  }
  if (collection !== 'startups') return null;
  const { _id, memberIds } = row as StartupRow;
  return { kind: 'startup', id: String(_id), userIds: memberIds.map(String) };
}

/** Its rules rank for whoever takes part; those of the network for whom no program has taken in. */
function newsOfProgram({ _id, kind }: ProgramRow, memory: MatchingMemory): MemoryChange {
  const id = String(_id);
  const isIn = ({ programIds }: { readonly programIds: readonly string[] }): boolean =>
    kind === 'network' ? programIds.length === 0 : programIds.includes(id);
  const mentors = [...memory.mentors.values()].filter(isIn).map(({ userId }) => userId);
  const founders = [...memory.startups.values()].filter(isIn).flatMap(({ memberIds }) => memberIds);
  return { kind: 'program', id, userIds: [...new Set([...mentors, ...founders])] };
}

function drop(memory: MatchingMemory, collection: string, id: string): void {
  const forget = { mentors: memory.dropMentor, startups: memory.dropStartup, pairs: memory.dropPair }[collection];
  forget?.(id);
}
