import { type CriterionId, definePolicy, type Home, scorePair } from '../../../src/engine/index.ts';
import { mentorWith, startupWith } from '../build-profiles.ts';

type Startup = Parameters<typeof startupWith>[0];
type Mentor = Parameters<typeof mentorWith>[0];

function part(criterion: CriterionId, startup: Startup, mentor: Mentor) {
  const policy = definePolicy({ weights: { [criterion]: 1 } });
  return scorePair(policy, startupWith(startup), mentorWith(mentor)).parts[0];
}

describe('place and border', () => {
  const home = (state: string, metro: string | null = null, corridors: readonly string[] = []): Home => ({
    country: state.slice(0, 2),
    state,
    metro,
    corridors,
  });
  const crossing = { home: home('MX-JAL', 'guadalajara'), crossingTo: 'US', targetMarkets: ['US-TX'] };
  const staying = { home: home('MX-JAL', 'guadalajara'), crossingTo: 'none' };

  it.each([
    ['in the target state, knowing both', crossing, { home: home('US-TX'), markets: ['MX'] }, 0.9],
    ['in the target country, knowing both', crossing, { home: home('US-CA'), markets: ['MX-JAL'] }, 0.7],
    ['in the target country only', crossing, { home: home('US-CA') }, 0.5],
    ['at home, knowing the target', crossing, { home: home('MX-BCN'), markets: ['US'] }, 0.6],
    ['at home only', crossing, { home: home('MX-JAL', 'guadalajara') }, 0.2],
    ['nowhere near', crossing, { home: home('CA-ON') }, 0],
    ['in the same city, staying', staying, { home: home('MX-JAL', 'guadalajara') }, 1],
    ['in the same state, staying', staying, { home: home('MX-JAL') }, 0.7],
    ['in the same country, staying', staying, { home: home('MX-BCN') }, 0.5],
    ['abroad but knowing the market, staying', staying, { home: home('US-TX'), markets: ['MX'] }, 0.4],
  ] as const)('a mentor %s', (...[, startup, mentor, value]) => {
    expect(part('place', startup, mentor)?.value).toBeCloseTo(value, 12);
  });

  it('knows a named corridor on both sides of the border', () => {
    const startup = { home: home('MX-BCN', 'tijuana', ['cali-baja']), crossingTo: 'US' };
    const found = part('place', startup, { home: home('US-CA', 'san-diego', ['cali-baja']), markets: ['MX'] });
    expect(found).toMatchObject({
      value: 1,
      facts: { crossingTo: 'US', standingAtTarget: 'home', nearness: 'corridor' },
    });
  });
});

describe('the optional criteria', () => {
  it('are a neutral half while untold', () => {
    for (const criterion of ['preference', 'working_style', 'own_words', 'track_record'] as const) {
      expect(part(criterion, {}, {})).toMatchObject({ value: 0.5, facts: null });
    }
  });

  it('stated preference counts both sides', () => {
    expect(part('preference', { preferences: ['mentor'] }, { preferences: ['startup'] })?.value).toBe(1);
    expect(part('preference', { preferences: ['other', 'mentor'] }, {})).toMatchObject({
      value: 0.625,
      facts: { startupRank: 2, mentorRank: null },
    });
    expect(part('preference', { preferences: ['other'] }, { preferences: ['another'] })?.value).toBe(0.25);
  });

  it('working style compares the questions both answered', () => {
    const found = part(
      'working_style',
      { style: { pace: 1, format: 0 } },
      { style: { pace: 0.5, format: 0, other: 1 } },
    );
    expect(found).toMatchObject({ value: 0.75, facts: { answered: 2, furthest: 'pace' } });
    expect(part('working_style', { style: { pace: 1 } }, { style: { other: 1 } })?.value).toBe(0.5);
  });

  it('track record is a Beta posterior mean with a newcomer at the half', () => {
    expect(part('track_record', {}, { track: { kept: 0, total: 0 } })?.value).toBe(0.5);
    expect(part('track_record', {}, { track: { kept: 8, total: 8 } })?.value).toBe(0.75);
    expect(part('track_record', {}, { track: { kept: 0, total: 8 } })?.value).toBe(0.25);
  });
});
