import { isDeepStrictEqual } from 'node:util';
import type { UserRow } from '../users/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';
import { type MentorEntry, mentorEntry, type StartupEntry, startupEntry, withStanding } from './entries.ts';
import { createNeedsColumns, type NeedsColumns } from './needs-columns.ts';
import type { PairRow } from './pair-model.ts';

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
  readonly startups: ReadonlyMap<string, StartupEntry>;
  /** The needs of these startups side by side. */
  readonly needs: NeedsColumns;
  /** Goes up with every change of a mentor: whoever keeps something made of them knows when it is old. */
  readonly changes: () => number;
  readonly pair: (startupId: string, mentorId: string) => PairRow | undefined;
  readonly person: (userId: string) => PersonMark | undefined;
  readonly putMentor: (row: MentorRow) => void;
  readonly putStartup: (row: StartupRow) => void;
  /** As `putMentor`, but a profile that has not changed is not expanded again. */
  readonly refreshMentor: (row: MentorRow) => void;
  readonly refreshStartup: (row: StartupRow) => void;
  readonly putPair: (row: PairRow) => void;
  readonly putPerson: (row: Pick<UserRow, '_id' | 'acceptsAutomatedMatching' | 'blockedUserIds' | 'state'>) => void;
  readonly dropMentor: (id: string) => void;
  readonly dropStartup: (id: string) => void;
  readonly dropPair: (id: string) => void;
}

export function createMemory(): MatchingMemory {
  const people = new Map<string, PersonMark>();
  return {
    ...keepMentors(),
    ...keepStartups(),
    ...keepPairs(),
    person: (userId) => people.get(userId),
    putPerson: (row) => {
      const mark = markOf(row);
      if (mark === null) people.delete(String(row._id));
      else people.set(String(row._id), mark);
    },
  };
}

type MentorPart = Pick<MatchingMemory, 'mentors' | 'changes' | 'putMentor' | 'refreshMentor' | 'dropMentor'>;

function keepMentors(): MentorPart {
  const mentors = new Map<string, MentorEntry>();
  let changes = 0;
  const put = (row: MentorRow): void => {
    changes += 1;
    if (row.state === 'published') mentors.set(String(row._id), mentorEntry(row));
    else mentors.delete(String(row._id));
  };
  return {
    mentors,
    changes: () => changes,
    putMentor: put,
    refreshMentor: (row) => {
      const known = mentors.get(String(row._id));
      if (known === undefined || known.revision !== row.revision || row.state !== 'published') return put(row);
      const current = withStanding(known, row);
      // Most reads find nothing new, and whoever follows the changes need not look.
      if (isDeepStrictEqual([current.standing, current.programIds], [known.standing, known.programIds])) return;
      changes += 1;
      mentors.set(known.id, current);
    },
    dropMentor: (id) => {
      changes += 1;
      mentors.delete(id);
    },
  };
}

type StartupPart = Pick<MatchingMemory, 'startups' | 'needs' | 'putStartup' | 'refreshStartup' | 'dropStartup'>;

function keepStartups(): StartupPart {
  const startups = new Map<string, StartupEntry>();
  const needs = createNeedsColumns();
  const drop = (id: string): void => {
    startups.delete(id);
    needs.drop(id);
  };
  const put = (row: StartupRow): void => {
    if (row.state !== 'published') return drop(String(row._id));
    const entry = startupEntry(row);
    startups.set(entry.id, entry);
    needs.put(entry);
  };
  return {
    startups,
    needs,
    putStartup: put,
    refreshStartup: (row) => {
      const known = startups.get(String(row._id));
      if (known === undefined || known.revision !== row.revision || row.state !== 'published') put(row);
    },
    dropStartup: drop,
  };
}

/** By startup, then mentor: a ranking asks for all mentors of one startup, and joining two ids for each would cost the most. */
function keepPairs(): Pick<MatchingMemory, 'pair' | 'putPair' | 'dropPair'> {
  const byStartup = new Map<string, Map<string, PairRow>>();
  const known = new Map<string, { startupId: string; mentorId: string }>();
  return {
    pair: (startupId, mentorId) => byStartup.get(startupId)?.get(mentorId),
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

const gone: readonly string[] = ['suspended', 'closing', 'closed', 'erased'];

function markOf(row: Parameters<MatchingMemory['putPerson']>[0]): PersonMark | null {
  const isOptedOut = !row.acceptsAutomatedMatching;
  const isGone = gone.includes(row.state);
  if (!isOptedOut && !isGone && row.blockedUserIds.length === 0) return null;
  return { isOptedOut, isGone, blocked: new Set(row.blockedUserIds.map(String)) };
}
