import {
  createStartupBounds,
  defaultPolicy,
  definePolicy,
  type PreparedStartup,
  scorePoints,
} from '../../../src/engine/index.ts';
import { seeded } from '../build-profiles.ts';
import { everything, randomPreparedMentor, randomPreparedStartup } from './random-pool.ts';

const random = seeded(20_261_126);
const startups = Array.from({ length: 1_500 }, (_, at) => randomPreparedStartup(random, `s${at}`));
const mentors = Array.from({ length: 40 }, (_, at) => randomPreparedMentor(random, `m${at}`));
const slots = Math.max(...startups.map(({ needs }) => needs?.nodes.length ?? 0));
/** Every criterion that has a column, and none that has not. */
const columnsOnly = definePolicy({
  weights: { expertise: 5, industry: 4, stage: 3, language: 2, place: 1, working_style: 1 },
});

const boundsOf = (rows: readonly PreparedStartup[], room = slots) => {
  const bounds = createStartupBounds(room);
  for (const [at, startup] of rows.entries()) bounds.put(at, startup);
  return bounds;
};

it.each([defaultPolicy, everything, columnsOnly])('no startup has more points than its bound', (policy) => {
  const bounds = boundsOf(startups);
  for (const mentor of mentors) {
    const most = bounds.mostPoints(policy, mentor);
    const above = startups.filter((startup, at) => scorePoints(policy, startup, mentor) > (most[at] ?? 0));
    expect(above).toEqual([]);
  }
});

it('is the score, up to the rounding of a sum, where columns decide everything', () => {
  const bounds = boundsOf(startups);
  for (const mentor of mentors) {
    const most = bounds.mostPoints(columnsOnly, mentor);
    const slack = startups.map((startup, at) => (most[at] ?? 0) - scorePoints(columnsOnly, startup, mentor));
    expect(Math.max(...slack)).toBeLessThanOrEqual(2);
  }
});

it('counts needs beyond the slots as covered whole, and forgets who stood in a place before', () => {
  const [mentor] = mentors;
  const wordy = startups.filter(({ needs }) => (needs?.nodes.length ?? 0) > 1);
  if (mentor === undefined || wordy.length === 0) throw new Error('the pool has both');
  const narrow = boundsOf(wordy, 1);
  const weight = defaultPolicy.weights.expertise;
  for (const bound of narrow.mostPoints(defaultPolicy, mentor)) expect(bound).toBeGreaterThanOrEqual(weight);
  const replaced = boundsOf([...wordy.slice(0, 1), ...startups.slice(1)]);
  for (const [at, startup] of startups.entries()) replaced.put(at, startup);
  expect([...replaced.mostPoints(everything, mentor)]).toEqual([...boundsOf(startups).mostPoints(everything, mentor)]);
});
