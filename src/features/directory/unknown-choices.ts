import type { sharedFacts } from '../../contract/shared/profile-facts.ts';
import type { z } from 'zod';
import { expertise } from './expertise.ts';
import { industries } from './industries.ts';
import { spokenLanguages } from './languages.ts';
import { placeOf } from './places.ts';
import { verticals } from './verticals.ts';

type SharedFacts = { readonly [Name in keyof typeof sharedFacts]?: z.infer<(typeof sharedFacts)[Name]> | undefined };

const industryKeys = new Set(industries.map(({ key }) => key));
const verticalIds = new Set(verticals.map(({ id }) => id));
const languageTags = new Set(spokenLanguages.map(({ tag }) => tag));
const expertiseIds = new Set(expertise.map(({ id }) => id));

export const isExpertise = (id: string): boolean => expertiseIds.has(id);

/** Names of the facts that hold an id which the directory does not have; empty when all are known. */
export function unknownChoices(facts: SharedFacts): string[] {
  const wrong: [string, boolean][] = [
    ['industries', (facts.industries ?? []).some(({ key }) => key !== null && !industryKeys.has(key))],
    ['verticals', (facts.verticals ?? []).some((vertical) => !verticalIds.has(vertical))],
    ['languages', (facts.languages ?? []).some(({ tag }) => !languageTags.has(tag))],
    ['placeId', typeof facts.placeId === 'string' && placeOf(facts.placeId) === null],
  ];
  return wrong.filter(([, isWrong]) => isWrong).map(([name]) => name);
}
