import {
  defaultPolicy,
  definePolicy,
  eligibilityMask,
  exclusionMask,
  exclusionRules,
  explainExclusion,
} from '../../src/engine/index.ts';
import { mentorWith, startupWith, weekly } from './build-profiles.ts';

const spanish = (level: number) => ({ languages: [{ tag: 'es', level: level as 0 }] });

describe('eligibility', () => {
  it('remembers every rule that excluded a pair, in order', () => {
    const pair = { startup: startupWith(spanish(6)), mentor: mentorWith(spanish(1)) };
    const mask = eligibilityMask(defaultPolicy, pair, { rules: ['conflict', 'paused'] });
    expect(explainExclusion(mask)).toEqual(['paused', 'conflict', 'language_gate']);
    expect(explainExclusion(0)).toEqual([]);
    expect(explainExclusion(exclusionMask(exclusionRules))).toEqual(exclusionRules);
  });

  it.each([
    [2, 2, 0],
    [3, 2, 1],
    [4, 3, 1],
    [null, 0, 0],
  ] as const)('gates the language at level %s: the weaker one at %i', (languageGate, level, excluded) => {
    const policy = definePolicy({ weights: { language: 1 }, languageGate });
    const mask = eligibilityMask(
      policy,
      { startup: startupWith(spanish(6)), mentor: mentorWith(spanish(level)) },
      { rules: [] },
    );
    expect(explainExclusion(mask)).toHaveLength(excluded);
  });

  it('lifts the language gate for a bilingual co-mentor, and does not judge the untold', () => {
    const strangers = {
      startup: startupWith(spanish(6)),
      mentor: mentorWith({ languages: [{ tag: 'en', level: 6 }] }),
    };
    expect(explainExclusion(eligibilityMask(defaultPolicy, strangers, { rules: [] }))).toEqual(['language_gate']);
    expect(eligibilityMask(defaultPolicy, strangers, { rules: [], bilingualCoMentor: true })).toBe(0);
    expect(
      eligibilityMask(defaultPolicy, { startup: startupWith({}), mentor: mentorWith(spanish(6)) }, { rules: [] }),
    ).toBe(0);
  });

  it('excludes a pair that shares too few minutes in its poorest week', () => {
    const policy = definePolicy({ weights: { availability: 1 }, minimumMinutes: 60 });
    const pair = (from: number) => ({
      startup: startupWith({ availability: weekly([[0, 9, 12]]) }),
      mentor: mentorWith({ availability: weekly([[0, from, 13]]) }),
    });
    expect(eligibilityMask(policy, pair(11), { rules: [] })).toBe(0);
    expect(explainExclusion(eligibilityMask(policy, pair(12), { rules: [] }))).toEqual(['overlap_minimum']);
  });
});

describe('a policy', () => {
  it('turns any weights into whole points that add up', () => {
    const thirds = definePolicy({ weights: { expertise: 1, industry: 1, stage: 1 } }).weights;
    expect([thirds.expertise, thirds.industry, thirds.stage]).toEqual([333_334, 333_333, 333_333]);
    expect(defaultPolicy.weights).toMatchObject({ expertise: 340_000, place: 60_000, own_words: 0 });
  });

  it.each([
    ['policy.bad_weight', { weights: { expertise: -1 } }],
    ['policy.bad_weight', { weights: { expertise: Number.NaN } }],
    ['policy.no_weight', { weights: {} }],
    ['policy.bad_minutes', { weights: { stage: 1 }, minimumMinutes: Number.POSITIVE_INFINITY }],
  ])('refuses %s by its code', (code, input) => {
    expect(() => definePolicy(input)).toThrow(expect.objectContaining({ code }));
  });
});
