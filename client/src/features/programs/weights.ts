import type { Weights } from '../../../../src/contract/programs/schema.ts';

/** What every profile is asked about. */
const usual = ['expertise', 'industry', 'stage', 'language', 'availability', 'place'] as const;
/** What no form asks yet: shown only where a program counts it all the same. */
const further = ['preference', 'working_style', 'own_words', 'track_record'] as const;

export const shownCriteria = (weights: Weights): (keyof Weights)[] => [
  ...usual,
  ...further.filter((key) => weights[key] > 0),
];

export const sumOf = (weights: Weights): number => Object.values(weights).reduce((sum, one) => sum + one, 0);
