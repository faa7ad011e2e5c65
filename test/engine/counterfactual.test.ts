import { counterfactual, defaultPolicy, scorePoints } from '../../src/engine/index.ts';
import { blankMentor, blankStartup, mentorWith, startupWith, weekly } from './build-profiles.ts';

const startupFacts = {
  ...blankStartup,
  needs: [
    { id: 'fda', weight: 1, level: 1 },
    { id: 'b2b-sales', weight: 1, level: 1 },
  ],
  industries: ['3391'],
  stage: 3,
  languages: [{ tag: 'es', level: 6 }],
  availability: weekly([[1, 9, 10]]),
} as const;
const mentorFacts = {
  ...blankMentor,
  offers: [{ id: 'fda', level: 1 }],
  stages: [{ stage: 1, level: 1 }],
  languages: [{ tag: 'es', level: 2 }],
  availability: weekly([
    [1, 9, 10],
    [3, 17, 18],
  ]),
} as const;

describe('what would raise a pair', () => {
  const pair = { startup: startupWith(startupFacts), mentor: mentorWith(mentorFacts) };
  const found = counterfactual(defaultPolicy, pair);

  it('is computed by scoring the changed profile, the largest gain first', () => {
    const before = scorePoints(defaultPolicy, pair.startup, pair.mentor);
    expect(found.every((entry) => entry.before === before && entry.after > before)).toBe(true);
    expect(found.map((entry) => entry.after)).toEqual(found.map((entry) => entry.after).sort((a, b) => b - a));
    const industries = mentorWith({ ...mentorFacts, industries: ['3391'] });
    expect(found[0]).toEqual({
      change: { kind: 'add_industry', side: 'mentor', effort: 2, id: '3391' },
      before,
      after: scorePoints(defaultPolicy, pair.startup, industries),
    });
  });

  it('names hours to open, an offer, a stage and a language level', () => {
    const kinds = new Set(found.map((entry) => entry.change.kind));
    expect([...kinds].sort()).toEqual(['add_industry', 'add_offer', 'add_stage', 'open_hours', 'raise_language']);
    const hours = found.find((entry) => entry.change.kind === 'open_hours');
    const thursday = weekly([[3, 17, 18]]).weeks[0];
    expect(hours?.change).toMatchObject({ side: 'startup', start: thursday?.[0], end: thursday?.[1], weeks: 2 });
    expect((hours?.after ?? 0) - (hours?.before ?? 0)).toBe(50_000);
    expect(found.find((entry) => entry.change.kind === 'raise_language')?.change).toMatchObject({
      side: 'mentor',
      level: 3,
      effort: 3,
    });
  });

  it('follows the clock when the other side’s hour moves between weeks', () => {
    const moved = { weeks: [Int32Array.of(600, 660), Int32Array.of(600 + 10_080 - 60, 660 + 10_080 - 60)] };
    const changes = counterfactual(defaultPolicy, {
      startup: startupWith({ availability: { weeks: [Int32Array.of(), Int32Array.of()] } }),
      mentor: mentorWith({ availability: moved }),
    });
    expect(changes[0]).toMatchObject({ change: { kind: 'open_hours', side: 'startup' }, after: 50_000 });
  });

  it('with a number to reach lists only what reaches it, the easiest first', () => {
    const reach = (found[0]?.before ?? 0) + 60_000;
    const reaching = counterfactual(defaultPolicy, pair, { reach });
    expect(reaching.length).toBeGreaterThan(0);
    expect(reaching.every((entry) => entry.after >= reach)).toBe(true);
    expect(counterfactual(defaultPolicy, pair, { reach: 1_000_001 })).toEqual([]);
  });

  it('of an untold profile is to tell it', () => {
    const changes = counterfactual(defaultPolicy, { startup: startupWith({}), mentor: pair.mentor });
    expect(changes.map((entry) => entry.change.kind)).toEqual(
      expect.arrayContaining(['tell_stage', 'add_need', 'raise_language', 'open_hours']),
    );
    expect(changes[0]?.change).toMatchObject({ kind: 'add_need', id: 'fda' });
  });
});
