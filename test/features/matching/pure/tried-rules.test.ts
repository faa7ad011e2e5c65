import { definePolicy } from '../../../../src/engine/index.ts';
import { startupEntry } from '../../../../src/features/matching/entries.ts';
import { inPieces } from '../../../../src/features/matching/in-pieces.ts';
import type { MatchingPolicy } from '../../../../src/features/matching/matching-policy.ts';
import { matchingWeeks } from '../../../../src/features/matching/matching-weeks.ts';
import { createMemory } from '../../../../src/features/matching/memory.ts';
import { eligiblePoints, openPool } from '../../../../src/features/matching/mentor-pool.ts';
import { testStart } from '../../../support/test-server.ts';
import { randomMentorRow, randomStartupRow, seeded } from './random-rows.ts';

const random = seeded(27);
const memory = createMemory();
for (let at = 0; at < 450; at += 1) memory.putMentor(randomMentorRow(random));
const startups = Array.from({ length: 40 }, () => startupEntry(randomStartupRow(random)));
const policy: MatchingPolicy = {
  programId: 'program',
  version: 1,
  isNetwork: true,
  excludesFlagged: false,
  engine: definePolicy({ weights: { expertise: 1, language: 3, availability: 2 }, minimumMinutes: 30 }),
  weeks: matchingWeeks('2026-10-05', '2026-12-28'),
};
const ask = { policy, now: testStart };

/** How often others get a turn while something is under way. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const count = (): void => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await work;
  isOver = true;
  return turns;
}

test('a pool that is packed in pieces gives every mentor the points that the pool of the lists gives', async () => {
  const mentors = [...memory.mentors.values()];
  const tryOut = await openPool(memory, mentors, ask);
  for (const startup of startups) {
    const { points, numbers } = eligiblePoints(memory, startup, ask);
    const listed = mentors.map(({ id }) => points[numbers.get(id) ?? -1]);
    expect([...tryOut(startup).points]).toEqual(listed);
  }
});

test('others are served while a pool is packed', async () => {
  const turns = await turnsDuring(openPool(memory, [...memory.mentors.values()], ask));
  // Prepared in four pieces and a half, written in as many; the first has passed when the counting begins.
  expect(turns).toBeGreaterThanOrEqual(7);
});

test('each of many has its turn once, in order, with a pause after every few', async () => {
  const seen: string[] = [];
  const work = inPieces(['a', 'b', 'c', 'd', 'e'], { size: 2, each: (item, at) => seen.push(`${item}${at}`) });
  expect(seen).toEqual(['a0', 'b1']);
  expect(await turnsDuring(work)).toBeGreaterThanOrEqual(1);
  expect(seen).toEqual(['a0', 'b1', 'c2', 'd3', 'e4']);
});
