import { type CriterionId, definePolicy, scorePair, teamCoverage } from '../../../src/engine/index.ts';
import { mentorWith, mondayMinute, startupWith, weekly, weekMinutes } from '../build-profiles.ts';

type Startup = Parameters<typeof startupWith>[0];
type Mentor = Parameters<typeof mentorWith>[0];

function part(criterion: CriterionId, startup: Startup, mentor: Mentor) {
  const policy = definePolicy({ weights: { [criterion]: 1 } });
  return scorePair(policy, startupWith(startup), mentorWith(mentor)).parts[0];
}

const need = (id: string, weight = 1, level = 1) => ({ id, weight, level });
const offer = (id: string, level = 1) => ({ id, level });

describe('expertise', () => {
  const needs = [need('fda', 3), need('hospital-sales', 2), need('pricing', 1)];

  it('covers ranked needs by their weight', () => {
    expect(
      part('expertise', { needs }, { offers: [offer('fda'), offer('hospital-sales'), offer('pricing')] })?.value,
    ).toBe(1);
    expect(
      part('expertise', { needs: [need('fda', 3), need('customer-discovery', 1)] }, { offers: [offer('fda')] })?.value,
    ).toBe(0.75);
    expect(part('expertise', { needs }, { offers: [offer('validation')] })?.value).toBe(0);
  });

  it('counts an offer next to the need in part, and one below a whole field in full', () => {
    const sibling = part('expertise', { needs: [need('fda')] }, { offers: [offer('cofepris')] });
    expect(sibling?.value).toBeGreaterThan(0.1);
    expect(sibling?.value).toBeLessThan(0.5);
    expect(part('expertise', { needs: [need('sales')] }, { offers: [offer('pricing')] })?.value).toBe(1);
  });

  it('is satisfied by as much as is wanted, and tells the share of each need', () => {
    const half = part(
      'expertise',
      { needs: [need('fda', 1, 0.5), need('pricing', 1, 1)] },
      { offers: [offer('fda', 0.5), offer('pricing', 0.5)] },
    );
    expect(half?.value).toBe(0.75);
    expect(half?.facts).toEqual({
      needs: [
        { id: 'fda', share: 1 },
        { id: 'pricing', share: 0.5 },
      ],
    });
  });

  it('adds up in a team: 1 − Π(1 − o)', () => {
    const startup = startupWith({ needs: [need('fda')] });
    const half = mentorWith({ offers: [offer('fda', 0.5)] });
    expect(teamCoverage(startup.needs, [half, half])).toBe(0.75);
    expect(teamCoverage(startup.needs, [])).toBe(0);
    expect(teamCoverage(null, [half])).toBe(0);
  });
});

describe('stage', () => {
  it.each([
    [3, 3, 1],
    [3, 5, 1],
    [3, 7, Math.exp(-2 / 2.5)],
    [3, 2, Math.exp(-1 / 0.7)],
    [7, 0, Math.exp(-7 / 0.7)],
  ] as const)('of a startup at %i and a mentor who was at %i', (at, been, value) => {
    expect(part('stage', { stage: at }, { stages: [{ stage: been, level: 1 }] })?.value).toBeCloseTo(value, 12);
  });

  it('takes the experience that helps most', () => {
    const found = part(
      'stage',
      { stage: 2 },
      {
        stages: [
          { stage: 0, level: 1 },
          { stage: 3, level: 0.9 },
          { stage: 7, level: 1 },
        ],
      },
    );
    expect(found).toMatchObject({ value: 0.9, facts: { stage: 2, mentorStage: 3 } });
  });
});

describe('language', () => {
  const speaks = (...skills: readonly (readonly [string, number])[]) => ({
    languages: skills.map(([tag, level]) => ({ tag, level: level as 0 })),
  });

  it.each([
    [0, 0.05],
    [1, 0.2],
    [2, 0.6],
    [3, 0.88],
    [4, 0.97],
    [5, 1],
    [6, 1],
  ])('counts level %i of the weaker of the two as %d', (level, value) => {
    expect(part('language', speaks(['es', 6]), speaks(['es', level]))?.value).toBe(value);
  });

  it('takes the best shared language, not an average, and names it', () => {
    const found = part('language', speaks(['es', 6], ['en', 2]), speaks(['en', 6], ['es', 3]));
    expect(found).toMatchObject({ value: 0.88, facts: { tag: 'es', startupLevel: 6, mentorLevel: 3 } });
  });

  it('is 0 without a shared one, which is told, not missing', () => {
    expect(part('language', speaks(['yua', 6]), speaks(['en', 6]))).toMatchObject({
      value: 0,
      missing: null,
      facts: { tag: null },
    });
  });
});

describe('availability', () => {
  it('is the minimum over the weeks, over what is wanted', () => {
    const away = weekly([[0, 9, 11]]);
    const half = {
      weeks: [
        away.weeks[0] ?? Int32Array.of(),
        Int32Array.of(mondayMinute + weekMinutes + 540, mondayMinute + weekMinutes + 600),
      ],
    };
    const found = part('availability', { availability: away, minutesWanted: 300 }, { availability: half });
    expect(found).toMatchObject({ value: 0.2, facts: { sharedMinutes: 60, poorestWeek: 1, neededMinutes: 300 } });
  });

  it('sums several shared stretches and never exceeds 1', () => {
    const ours = weekly([
      [0, 9, 11],
      [2, 18, 20],
    ]);
    const theirs = weekly([
      [0, 10, 12],
      [2, 17, 19],
      [4, 8, 9],
    ]);
    expect(part('availability', { availability: ours, minutesWanted: 480 }, { availability: theirs })?.value).toBe(
      0.25,
    );
    expect(part('availability', { availability: ours, minutesWanted: 1 }, { availability: theirs })?.value).toBe(1);
  });

  it('tells never free (0) from not told (missing)', () => {
    expect(part('availability', { availability: weekly([]) }, { availability: weekly([[0, 9, 10]]) })).toMatchObject({
      value: 0,
      missing: null,
    });
    expect(part('availability', { availability: { weeks: [] } }, { availability: weekly([[0, 9, 10]]) })?.missing).toBe(
      'startup',
    );
  });
});
