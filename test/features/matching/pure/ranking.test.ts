import { defaultPolicy, definePolicy } from '../../../../src/engine/index.ts';
import { bestMentorsFor, rankOfMentor } from '../../../../src/features/matching/best-mentors.ts';
import { bestStartupsFor, rankOfStartup } from '../../../../src/features/matching/best-startups.ts';
import { mentorEntry, startupEntry } from '../../../../src/features/matching/entries.ts';
import type { MatchingPolicy } from '../../../../src/features/matching/matching-policy.ts';
import { matchingWeeks } from '../../../../src/features/matching/matching-weeks.ts';
import { createMemory } from '../../../../src/features/matching/memory.ts';
import { goodFitPoints, rankMentorsOf, rankStartupsOf } from '../../../../src/features/matching/rank-pairs.ts';
import { testStart } from '../../../support/test-server.ts';
import { randomMentorRow, randomStartupRow, seeded } from './random-rows.ts';

const random = seeded(20_261_005);
const memory = createMemory();
const mentorRows = Array.from({ length: 150 }, () => randomMentorRow(random));
const startupRows = Array.from({ length: 150 }, () => randomStartupRow(random));
for (const row of mentorRows) memory.putMentor(row);
for (const row of startupRows) memory.putStartup(row);

const policyOf = (engine: MatchingPolicy['engine'], version: number): MatchingPolicy => ({
  programId: 'program',
  version,
  isNetwork: true,
  excludesFlagged: false,
  engine,
  weeks: matchingWeeks('2026-10-05', '2026-12-28'),
});
const policies = [
  policyOf(defaultPolicy, 1),
  policyOf(definePolicy({ weights: { expertise: 1, language: 3, availability: 2 }, minimumMinutes: 30 }), 2),
];

test.each(policies)('the packed pool ranks mentors as the definition does (policy $version)', (policy) => {
  const ask = { policy, now: testStart };
  for (const row of startupRows.slice(0, 40)) {
    const startup = startupEntry(row);
    const slow = rankMentorsOf(memory, startup, ask);
    const fast = bestMentorsFor(memory, startup, { ...ask, k: 12 });
    expect(fast.ranked.map(({ entry, points }) => ({ id: entry.id, points }))).toEqual(slow.ranked.slice(0, 12));
    expect(fast.eligible).toBe(slow.eligible);
    expect(fast.goodFits).toBe(slow.ranked.filter(({ points }) => points >= goodFitPoints).length);
  }
});

test.each(policies)(
  'looking only where there is hope ranks startups as the definition does (policy $version)',
  (policy) => {
    const ask = { policy, now: testStart };
    for (const row of mentorRows.slice(0, 40)) {
      const mentor = mentorEntry(row);
      const slow = rankStartupsOf(memory, mentor, ask).ranked;
      const fast = bestStartupsFor(memory, mentor, { ...ask, k: 12 });
      expect(fast.map(({ entry, points }) => ({ id: entry.id, points }))).toEqual(slow.slice(0, 12));
    }
  },
);

test('a few that are asked by their ids are ranked as among everybody', () => {
  const [policy] = policies as [MatchingPolicy];
  const among = startupRows.slice(0, 140).map(({ _id }) => String(_id));
  for (const row of mentorRows.slice(0, 20)) {
    const ask = { policy, now: testStart, wanted: (id: string) => id !== among[3] };
    const { ranked } = rankStartupsOf(memory, mentorEntry(row), ask);
    const few = bestStartupsFor(memory, mentorEntry(row), { ...ask, k: 3, among: [...among, 'gone since'] });
    const expected = ranked.filter(({ id }) => among.includes(id)).slice(0, 3);
    expect(few.map(({ entry, points }) => ({ id: entry.id, points }))).toEqual(expected);
  }
});

test('ranks on both sides are places in the whole lists', () => {
  const [policy] = policies as [MatchingPolicy];
  const ask = { policy, now: testStart };
  for (const row of startupRows.slice(0, 10)) {
    const startup = startupEntry(row);
    const { ranked } = rankMentorsOf(memory, startup, ask);
    const third = ranked[2];
    const mentor = third && memory.mentors.get(third.id);
    if (third === undefined || mentor === undefined) continue;
    expect(rankOfMentor(memory, { startup, mentor }, ask)).toBe(3);
    const others = rankStartupsOf(memory, mentor, ask).ranked.filter(({ points }) => points > third.points);
    expect(rankOfStartup(memory, { startup, mentor, points: third.points }, ask)).toBe(others.length + 1);
  }
});

test('a mentor who comes, changes or goes is ranked so at once', () => {
  const [policy] = policies as [MatchingPolicy];
  const [asking] = startupRows;
  const [leaving, changing] = mentorRows;
  if (asking === undefined || leaving === undefined || changing === undefined) throw new Error('there are 150');
  const startup = startupEntry(asking);
  const ask = { policy, now: testStart, k: 200 };
  bestMentorsFor(memory, startup, ask);
  memory.dropMentor(String(leaving._id));
  memory.putMentor({ ...changing, offers: [], revision: 2 });
  for (let at = 0; at < 70; at += 1) memory.putMentor(randomMentorRow(random));
  const fast = bestMentorsFor(memory, startup, ask).ranked.map(({ entry, points }) => ({ id: entry.id, points }));
  expect(fast).toEqual(rankMentorsOf(memory, startup, ask).ranked.slice(0, 200));
});
