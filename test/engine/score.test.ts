import { array, assert as assertProperty, constantFrom, double, integer, oneof, pre, property } from 'fast-check';
import {
  criterionIds,
  defaultPolicy,
  definePolicy,
  fullPoints,
  type MentorProfile,
  prepareMentor,
  prepareStartup,
  rankMentors,
  rankStartups,
  roundParts,
  scorePair,
  scorePoints,
  type StartupProfile,
} from '../../src/engine/index.ts';
import {
  blankMentor,
  blankStartup,
  mentorWith,
  randomMentor,
  randomStartup,
  seeded,
  startupWith,
  taxonomies,
  weekly,
} from './build-profiles.ts';

const everything = definePolicy({ weights: Object.fromEntries(criterionIds.map((id, at) => [id, 1 + at * 0.37])) });

describe('the score of a pair', () => {
  it('is exactly the sum of its parts, inside and as shown, on 100,000 random pairs', () => {
    const random = seeded(7);
    const startups = Array.from({ length: 316 }, (_, at) =>
      prepareStartup(taxonomies, randomStartup(random, `s${at}`)),
    );
    const mentors = Array.from({ length: 317 }, (_, at) => prepareMentor(taxonomies, randomMentor(random, `m${at}`)));
    let wrong = 0;
    for (const startup of startups) {
      for (const mentor of mentors) {
        const score = scorePair(everything, startup, mentor);
        const shown = roundParts(score);
        const sum = score.parts.reduce((total, part) => total + part.points, 0);
        const shownSum = shown.parts.reduce((total, part) => total + part, 0);
        const sound =
          Number.isInteger(score.points) &&
          score.points >= 0 &&
          score.points <= fullPoints &&
          sum === score.points &&
          shownSum === shown.total &&
          scorePoints(everything, startup, mentor) === score.points;
        if (!sound) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  }, 120_000);

  it('of a perfect pair is the whole hundred', () => {
    const score = scorePair(defaultPolicy, perfectStartup(), perfectMentor());
    expect(score.points).toBe(fullPoints);
    expect(roundParts(score)).toEqual({ total: 100, parts: [34, 22, 14, 14, 10, 6] });
  });

  it('of a blank profile is nothing, and says whose fact is untold', () => {
    const both = scorePair(defaultPolicy, startupWith({}), mentorWith({}));
    expect(both.points).toBe(0);
    expect(both.parts.map((part) => part.missing)).toEqual(['both', 'both', 'both', 'both', 'both', 'both']);
    expect(scorePair(defaultPolicy, perfectStartup(), mentorWith({})).parts[0]).toMatchObject({
      criterion: 'expertise',
      points: 0,
      missing: 'mentor',
      facts: null,
    });
  });

  it('never makes a blank profile a perfect match, whatever the weights', () => {
    const neverPerfect = property(
      array(double({ min: 0, max: 100, noNaN: true }), { minLength: 10, maxLength: 10 }),
      (weights) => {
        pre(weights.some((weight) => weight > 1e-3));
        const policy = definePolicy({
          weights: Object.fromEntries(criterionIds.map((id, at) => [id, weights[at] ?? 0])),
        });
        return scorePair(policy, startupWith({}), mentorWith({})).points <= fullPoints / 2 + 10;
      },
    );
    expect(() => assertProperty(neverPerfect)).not.toThrow();
  });

  it('stays a whole number in range under hostile numbers', () => {
    const hostile = oneof(
      double(),
      constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, -1e308, 5e-324),
    );
    const inRange = property(
      array(hostile, { minLength: 16, maxLength: 16 }),
      array(integer(), { maxLength: 9 }),
      (n, minutes) => {
        const startup = prepareStartup(taxonomies, hostileStartup(n, minutes));
        const mentor = prepareMentor(taxonomies, hostileMentor(n, minutes));
        const score = scorePair(everything, startup, mentor);
        const whole = [score.points, ...score.parts.map((part) => part.points)];
        return whole.every((points) => Number.isInteger(points) && points >= 0 && points <= fullPoints);
      },
    );
    expect(() => assertProperty(inRange, { numRuns: 500 })).not.toThrow();
  });
});

describe('a ranking', () => {
  const mentors = ['b', 'a', 'c'].map((id) => ({ ...perfectMentor(), id }));

  it('breaks ties by id and keeps who was excluded and why', () => {
    const ranking = rankMentors(defaultPolicy, perfectStartup(), {
      mentors: [...mentors, mentorWith({ id: 'blank' })],
      k: 10,
      factsOf: (id) => ({ rules: id === 'c' ? ['full', 'paused'] : [] }),
    });
    expect(ranking.ranked.map((entry) => entry.id)).toEqual(['a', 'b', 'blank']);
    expect(ranking.excluded).toEqual([{ id: 'c', mask: 0b110 }]);
    expect(ranking.eligible).toBe(3);
  });

  it('returns at most k, and the same points from the other side', () => {
    expect(rankMentors(defaultPolicy, perfectStartup(), { mentors, k: 1 }).ranked).toEqual([
      { id: 'a', points: fullPoints },
    ]);
    expect(rankMentors(defaultPolicy, perfectStartup(), { mentors, k: 0 }).ranked).toEqual([]);
    expect(rankStartups(defaultPolicy, perfectMentor(), { startups: [perfectStartup()], k: 5 }).ranked).toEqual([
      { id: 'startup', points: fullPoints },
    ]);
  });
});

function perfectStartup() {
  return startupWith({
    needs: [{ id: 'fda', weight: 2, level: 1 }],
    industries: ['3391'],
    stage: 3,
    languages: [{ tag: 'es', level: 6 }],
    availability: weekly([[1, 9, 12]]),
    minutesWanted: 120,
    home: { country: 'MX', state: 'MX-BCN', metro: 'tijuana', corridors: [] },
  });
}

function perfectMentor() {
  return mentorWith({
    offers: [{ id: 'fda', level: 1 }],
    industries: ['3391'],
    stages: [{ stage: 4, level: 1 }],
    languages: [{ tag: 'es', level: 5 }],
    availability: weekly([[1, 10, 12]]),
    home: { country: 'MX', state: 'MX-BCN', metro: 'tijuana', corridors: [] },
  });
}

function hostileSide(n: readonly number[], minutes: readonly number[]) {
  return {
    industries: ['3111', 'no such key'],
    verticals: ['agtech'],
    languages: [{ tag: 'en', level: n[0] as 0 }],
    availability: { weeks: [Int32Array.from(minutes)] },
    style: { pace: n[1] ?? 0, other: n[2] ?? 0 },
    words: { en: { terms: Int32Array.of(1, 2), weights: Float64Array.of(n[3] ?? 0, n[4] ?? 0) } },
  };
}

function hostileStartup(n: readonly number[], minutes: readonly number[]): StartupProfile {
  return {
    ...blankStartup,
    ...hostileSide(n, minutes),
    needs: [
      { id: 'fda', weight: n[5] ?? 0, level: n[6] ?? 0 },
      { id: 'sales', weight: n[7] ?? 0, level: n[8] ?? 0 },
      { id: 'no such need', weight: 1, level: 1 },
    ],
    stage: n[9] as 0,
    minutesWanted: n[10] ?? null,
  };
}

function hostileMentor(n: readonly number[], minutes: readonly number[]): MentorProfile {
  return {
    ...blankMentor,
    ...hostileSide(n, minutes),
    offers: [{ id: 'cofepris', level: n[11] ?? 0 }],
    stages: [{ stage: n[12] as 0, level: n[13] ?? 0 }],
    track: { kept: n[14] ?? 0, total: n[15] ?? 0 },
  };
}
