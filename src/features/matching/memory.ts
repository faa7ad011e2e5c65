import type { UserRow } from '../users/index.ts';
import type { MentorRow } from '../mentors/index.ts';
import type { StartupRow } from '../startups/index.ts';
import { type MentorEntry, mentorEntry, type StartupEntry, startupEntry, withStanding } from './entries.ts';
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
  /** Goes up with every change of a mentor's profile: whoever keeps something made of them knows when it is old. */
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
  const mentors = new Map<string, MentorEntry>();
  const startups = new Map<string, StartupEntry>();
  const pairs = new Map<string, PairRow>();
  const pairKeys = new Map<string, string>();
  const people = new Map<string, PersonMark>();
  const keyOf = (startupId: unknown, mentorId: unknown): string => `${String(startupId)}${String(mentorId)}`;
  let changes = 0;
  const putMentor = (row: MentorRow): void => {
    const id = String(row._id);
    changes += 1;
    if (row.state === 'published') mentors.set(id, mentorEntry(row));
    else mentors.delete(id);
  };
  const putStartup = (row: StartupRow): void => {
    const id = String(row._id);
    if (row.state === 'published') startups.set(id, startupEntry(row));
    else startups.delete(id);
  };
  return {
    mentors,
    startups,
    changes: () => changes,
    putMentor,
    putStartup,
    refreshMentor: (row) => {
      const known = mentors.get(String(row._id));
      if (known === undefined || known.revision !== row.revision || row.state !== 'published') return putMentor(row);
      mentors.set(known.id, withStanding(known, row));
    },
    refreshStartup: (row) => {
      const known = startups.get(String(row._id));
      if (known === undefined || known.revision !== row.revision || row.state !== 'published') putStartup(row);
    },
    pair: (startupId, mentorId) => (pairs.size === 0 ? undefined : pairs.get(keyOf(startupId, mentorId))),
    person: (userId) => people.get(userId),
    putPair: (row) => {
      pairKeys.set(String(row._id), keyOf(row.startupId, row.mentorId));
      pairs.set(keyOf(row.startupId, row.mentorId), row);
    },
    putPerson: (row) => {
      const mark = markOf(row);
      if (mark === null) people.delete(String(row._id));
      else people.set(String(row._id), mark);
    },
    dropMentor: (id) => {
      changes += 1;
      mentors.delete(id);
    },
    dropStartup: (id) => void startups.delete(id),
    dropPair: (id) => void pairs.delete(pairKeys.get(id) ?? ''),
  };
}

const gone: readonly string[] = ['suspended', 'closing', 'erased'];

function markOf(row: Parameters<MatchingMemory['putPerson']>[0]): PersonMark | null {
  const isOptedOut = !row.acceptsAutomatedMatching;
  const isGone = gone.includes(row.state);
  if (!isOptedOut && !isGone && row.blockedUserIds.length === 0) return null;
  return { isOptedOut, isGone, blocked: new Set(row.blockedUserIds.map(String)) };
}
