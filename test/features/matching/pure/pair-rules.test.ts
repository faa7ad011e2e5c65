import { Types } from 'mongoose';
import { defaultPolicy } from '../../../../src/engine/index.ts';
import { bestMentorsFor, rankOfMentor } from '../../../../src/features/matching/best-mentors.ts';
import type { StartupEntry } from '../../../../src/features/matching/entries.ts';
import type { MatchingPolicy } from '../../../../src/features/matching/matching-policy.ts';
import { matchingWeeks } from '../../../../src/features/matching/matching-weeks.ts';
import { createMemory, type MatchingMemory } from '../../../../src/features/matching/memory.ts';
import type { PairRow } from '../../../../src/features/matching/pair-model.ts';
import { rankMentorsOf } from '../../../../src/features/matching/rank-pairs.ts';
import type { MentorRow } from '../../../../src/features/mentors/index.ts';
import type { StartupRow } from '../../../../src/features/startups/index.ts';
import { testStart } from '../../../support/test-server.ts';
import { randomMentorRow, randomStartupRow, seeded } from './random-rows.ts';

const day = 86_400_000;
const after = (days: number): Date => new Date(testStart.getTime() + days * day);
const random = seeded(20_261_126);
const often = (share: number): boolean => random() < share;
const pick = <Item>(items: readonly Item[]): Item => items[Math.trunc(random() * items.length)] as Item;

const programs = [new Types.ObjectId(), new Types.ObjectId()];
const firms = ['Telar', 'Torque', 'Milpa'];
const tie = () => ({ kind: 'company' as const, name: pick(firms), organisationId: null });
const belonging = () => ({
  organisations: often(0.3) ? [tie()] : [],
  programIds: often(0.5) ? [pick(programs)] : [],
});

/** Everything that turns by itself or is told by others: dates in the days around the start, firms, programs. */
const mentorRow = (): MentorRow => ({
  ...randomMentorRow(random),
  ...belonging(),
  vetting: { state: 'vetted', expiresAt: often(0.2) ? after(random() * 6) : null },
  absences: often(0.2)
    ? [{ fromDay: '', toDay: null, fromAt: after(random() * 4 - 1), toAt: often(0.5) ? after(4 + random() * 2) : null }]
    : [],
  capacity: 1,
  places: often(0.3) ? [{ introductionId: new Types.ObjectId(), state: 'held', until: after(random() * 6 - 1) }] : [],
});
const startupRow = (): StartupRow => ({ ...randomStartupRow(random), ...belonging() });

const pairOf = (startup: StartupRow, mentor: MentorRow): PairRow => ({
  _id: new Types.ObjectId(),
  startupId: startup._id,
  mentorId: mentor._id,
  openIntroductionId: often(0.2) ? new Types.ObjectId() : null,
  programId: null,
  isInMentorship: often(0.2),
  declinedAt: often(0.2) ? testStart : null,
  conflict: pick(['excluded', 'flagged', 'cleared', null] as const),
  isForbidden: often(0.1),
  isAvoided: often(0.1),
  changedAt: testStart,
});

const personOf = (_id: Types.ObjectId, others: readonly Types.ObjectId[]) => ({
  _id,
  acceptsAutomatedMatching: often(0.9),
  state: often(0.9) ? ('active' as const) : ('suspended' as const),
  blockedUserIds: others.filter(() => often(0.02)),
});

function fill(memory: MatchingMemory) {
  const mentors = Array.from({ length: 150 }, mentorRow);
  const startups = Array.from({ length: 60 }, startupRow);
  // One founder is a mentor too.
  if (startups[0] && mentors[0]) startups[0].memberIds = [mentors[0].userId];
  const founders = startups.flatMap(({ memberIds }) => memberIds);
  const users = mentors.map(({ userId }) => userId);
  for (const row of mentors) memory.putMentor(row);
  for (const row of startups) memory.putStartup(row);
  for (const startup of startups) {
    for (const mentor of mentors) if (often(0.05)) memory.putPair(pairOf(startup, mentor));
  }
  for (const id of users) memory.putPerson(personOf(id, founders));
  for (const id of founders) memory.putPerson(personOf(id, users));
  return { mentors, startups, founders };
}

const policy: MatchingPolicy = {
  programId: String(programs[0]),
  version: 1,
  isNetwork: false,
  excludesFlagged: true,
  engine: defaultPolicy,
  weeks: matchingWeeks('2026-10-05', '2026-12-28'),
};

/** The lists that the pool gives, the last one's rank included, or the definition, which asks every rule of every mentor. */
const lists = {
  quick: (memory: MatchingMemory, startups: readonly StartupRow[], now: Date) =>
    startups.map((row) => {
      const startup = known(memory, row);
      const { ranked } = bestMentorsFor(memory, startup, { policy, now, k: 500 });
      const mentor = ranked.at(-1)?.entry;
      const rank = mentor === undefined ? 0 : rankOfMentor(memory, { startup, mentor }, { policy, now });
      return { ranked: ranked.map(({ entry, points }) => ({ id: entry.id, points })), rank };
    }),
  defined: (memory: MatchingMemory, startups: readonly StartupRow[], now: Date) =>
    startups.map((row) => {
      const { ranked } = rankMentorsOf(memory, known(memory, row), { policy, now });
      return { ranked, rank: ranked.length };
    }),
};

function known(memory: MatchingMemory, row: StartupRow): StartupEntry {
  const entry = memory.startups.get(String(row._id));
  if (entry === undefined) throw new Error('every startup is known');
  return entry;
}

test('the pool excludes exactly whom the rules exclude, while days pass and go back', () => {
  const memory = createMemory();
  const { startups } = fill(memory);
  for (const days of [0, 0.5, 1, 3, 5, 7, 2])
    expect(lists.quick(memory, startups, after(days))).toEqual(lists.defined(memory, startups, after(days)));
});

test('what becomes known of a mentor, an account or a pair counts at the next question', () => {
  const memory = createMemory();
  const { mentors, startups, founders } = fill(memory);
  const [startup] = startups;
  if (startup === undefined) throw new Error('there are sixty');
  expect(lists.quick(memory, [startup], testStart)).toEqual(lists.defined(memory, [startup], testStart));
  for (const mentor of mentors) {
    const turn = pick(['full', 'gone', 'blocks', 'pair', 'firm', 'program', 'leaves'] as const);
    if (turn === 'full') memory.putMentor({ ...mentor, capacity: 0 });
    if (turn === 'gone') memory.putPerson({ ...personOf(mentor.userId, []), state: 'closed' });
    if (turn === 'blocks') memory.putPerson({ ...personOf(mentor.userId, []), blockedUserIds: founders });
    if (turn === 'pair') memory.putPair({ ...pairOf(startup, mentor), isForbidden: true });
    if (turn === 'firm') memory.putMentor({ ...mentor, organisations: [tie()] });
    if (turn === 'program') memory.putMentor({ ...mentor, programIds: [pick(programs)] });
    if (turn === 'leaves') memory.dropMentor(String(mentor._id));
  }
  expect(lists.quick(memory, startups, testStart)).toEqual(lists.defined(memory, startups, testStart));
});

test('a pool that has missed more than the log keeps is packed anew', () => {
  const memory = createMemory();
  const { mentors, startups } = fill(memory);
  expect(lists.quick(memory, startups.slice(0, 3), testStart)).toEqual(
    lists.defined(memory, startups.slice(0, 3), testStart),
  );
  const [busy, ...others] = mentors;
  for (const mentor of others) memory.putMentor({ ...mentor, capacity: 0 });
  for (let round = 0; busy !== undefined && round < 10_000; round += 1)
    memory.putMentor({ ...busy, capacity: round % 2 });
  expect(lists.quick(memory, startups.slice(0, 3), testStart)).toEqual(
    lists.defined(memory, startups.slice(0, 3), testStart),
  );
});
