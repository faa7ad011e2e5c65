import { isDeepStrictEqual } from 'node:util';
import type { UserRow } from '../users/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';
import { type ChangeLog, createChangeLog } from './change-log.ts';
import { latestMentor, latestStartup, type MentorEntry, type StartupEntry } from './entries.ts';
import { createMentorLinks, type MentorLinks } from './mentor-links.ts';
import type { PairRow } from './pair-model.ts';
import { createStartupPool, type StartupPool } from './startup-pool.ts';

/** What a person's account says against matching them; people without any of it are not listed. */
interface PersonMark {
  readonly isOptedOut: boolean;
  readonly isGone: boolean;
  readonly blocked: ReadonlySet<string>;
}

/**
 * Every published profile, the pair ledger and the marks of accounts, in this process's memory: lists are ranked here, and the
 * page that is shown is verified against the database. Kept fresh by `follow-database.ts`.
 */
export interface MatchingMemory {
  readonly mentors: ReadonlyMap<string, MentorEntry>;
  readonly mentorLinks: MentorLinks;
  /** Everything that may turn a mentor's points or standing is noted here, by the mentor's id. */
  readonly mentorChanges: ChangeLog;
  readonly startups: ReadonlyMap<string, StartupEntry>;
  readonly startupPool: StartupPool;
  readonly pair: (startupId: string, mentorId: string) => PairRow | undefined;
  /** Mentors with whom the startup has a past. */
  readonly pairedWith: (startupId: string) => Iterable<string>;
  readonly person: (userId: string) => PersonMark | undefined;
  /** People who have blocked somebody. */
  readonly blockers: ReadonlySet<string>;
  readonly putMentor: (row: MentorRow) => void;
  readonly putStartup: (row: StartupRow) => void;
  /** As `putMentor`, but a profile of the same revision is not expanded again: whoever only reads finds nothing new most times. */
  readonly refreshMentor: (row: MentorRow) => void;
  readonly refreshStartup: (row: StartupRow) => void;
  readonly putPair: (row: PairRow) => void;
  readonly putPerson: (row: Pick<UserRow, '_id' | 'acceptsAutomatedMatching' | 'blockedUserIds' | 'state'>) => void;
  readonly dropMentor: (id: string) => void;
  readonly dropStartup: (id: string) => void;
  readonly dropPair: (id: string) => void;
}

export function createMemory(): MatchingMemory {
  const mentors = keepMentors();
  return { ...mentors, ...keepStartups(), ...keepPairs(), ...keepPeople(mentors) };
}

type MentorPart = Pick<
  MatchingMemory,
  'mentors' | 'mentorLinks' | 'mentorChanges' | 'putMentor' | 'refreshMentor' | 'dropMentor'
>;

function keepMentors(): MentorPart {
  const mentors = new Map<string, MentorEntry>();
  const mentorLinks = createMentorLinks();
  const mentorChanges = createChangeLog();
  const drop = (id: string): void => {
    const known = mentors.get(id);
    if (known === undefined) return;
    mentors.delete(id);
    mentorLinks.drop(known);
    mentorChanges.note(id);
  };
  const put = (row: MentorRow, known?: MentorEntry): void => {
    const id = String(row._id);
    if (row.state !== 'published') return drop(id);
    const entry = latestMentor(known, row);
    const before = mentors.get(id);
    if (entry === before) return;
    if (before !== undefined) mentorLinks.drop(before);
    mentors.set(id, entry);
    mentorLinks.put(entry);
    mentorChanges.note(id);
  };
  return {
    mentors,
    mentorLinks,
    mentorChanges,
    putMentor: (row) => put(row),
    refreshMentor: (row) => put(row, mentors.get(String(row._id))),
    dropMentor: drop,
  };
}

type StartupPart = Pick<MatchingMemory, 'startups' | 'startupPool' | 'putStartup' | 'refreshStartup' | 'dropStartup'>;

function keepStartups(): StartupPart {
  const startups = new Map<string, StartupEntry>();
  const startupPool = createStartupPool();
  const drop = (id: string): void => {
    startups.delete(id);
    startupPool.drop(id);
  };
  const put = (row: StartupRow, known?: StartupEntry): void => {
    const id = String(row._id);
    if (row.state !== 'published') return drop(id);
    const entry = latestStartup(known, row);
    if (entry === startups.get(id)) return;
    startups.set(id, entry);
    startupPool.put(entry);
  };
  return {
    startups,
    startupPool,
    putStartup: (row) => put(row),
    refreshStartup: (row) => put(row, startups.get(String(row._id))),
    dropStartup: drop,
  };
}

/** By startup, then mentor: a ranking asks for all mentors of one startup, and joining two ids for each would cost the most. */
function keepPairs(): Pick<MatchingMemory, 'pair' | 'pairedWith' | 'putPair' | 'dropPair'> {
  const byStartup = new Map<string, Map<string, PairRow>>();
  const known = new Map<string, { startupId: string; mentorId: string }>();
  return {
    pair: (startupId, mentorId) => byStartup.get(startupId)?.get(mentorId),
    pairedWith: (startupId) => byStartup.get(startupId)?.keys() ?? [],
    putPair: (row) => {
      const key = { startupId: String(row.startupId), mentorId: String(row.mentorId) };
      known.set(String(row._id), key);
      const ofStartup = byStartup.get(key.startupId) ?? new Map<string, PairRow>();
      byStartup.set(key.startupId, ofStartup.set(key.mentorId, row));
    },
    dropPair: (id) => {
      const key = known.get(id);
      if (key !== undefined) byStartup.get(key.startupId)?.delete(key.mentorId);
      known.delete(id);
    },
  };
}

function keepPeople({
  mentorLinks,
  mentorChanges,
}: MentorPart): Pick<MatchingMemory, 'person' | 'blockers' | 'putPerson'> {
  const people = new Map<string, PersonMark>();
  const blockers = new Set<string>();
  return {
    person: (userId) => people.get(userId),
    blockers,
    putPerson: (row) => {
      const id = String(row._id);
      const mark = markOf(row);
      if (isDeepStrictEqual(mark, people.get(id) ?? null)) return;
      if (mark === null) people.delete(id);
      else people.set(id, mark);
      if (mark === null || mark.blocked.size === 0) blockers.delete(id);
      else blockers.add(id);
      const mentorId = mentorLinks.ofUser(id);
      if (mentorId !== undefined) mentorChanges.note(mentorId);
    },
  };
}

const gone: readonly string[] = ['suspended', 'closing', 'closed', 'erased'];

function markOf(row: Parameters<MatchingMemory['putPerson']>[0]): PersonMark | null {
  const isOptedOut = !row.acceptsAutomatedMatching;
  const isGone = gone.includes(row.state);
  if (!isOptedOut && !isGone && row.blockedUserIds.length === 0) return null;
  return { isOptedOut, isGone, blocked: new Set(row.blockedUserIds.map(String)) };
}
