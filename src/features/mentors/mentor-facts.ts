import { isDeepStrictEqual } from 'node:util';
import {
  askedMentorFacts,
  mentorFactNames,
  type AskedMentorFact,
  type MentorFactName,
  type MentorFacts,
} from '../../contract/mentors/schema.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { isExpertise, placeOf, tieKeys, unknownChoices } from '../directory/index.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { foldedOf, wordsOf } from '../../platform/text/spoken-words.ts';
import type { MentorRow } from './mentor-model.ts';

const factNames = mentorFactNames.options;

/** Nothing told yet: two places, listed by name. */
export const blankFacts = (): MentorFacts => ({
  industries: [],
  verticals: [],
  languages: [],
  placeId: null,
  city: null,
  organisations: [],
  availability: null,
  headline: null,
  bio: null,
  offers: [],
  stages: [],
  affiliation: null,
  employer: null,
  interests: null,
  marketPlaceIds: [],
  capacity: 2,
  requestsPerMonth: null,
  isListedByName: true,
});

/** The facts alone of a row or a draft. */
export const pickFacts = (row: MentorFacts): MentorFacts =>
  Object.fromEntries(factNames.map((name) => [name, row[name]])) as MentorFacts;

export const changedFacts = (before: MentorFacts, after: MentorFacts): MentorFactName[] =>
  factNames.filter((name) => !isDeepStrictEqual(before[name], after[name]));

/** What a form still asks for. */
export const missingFacts = (facts: MentorFacts): AskedMentorFact[] =>
  askedMentorFacts.filter((name) => {
    const fact = facts[name];
    return fact === null || (Array.isArray(fact) && fact.length === 0) || isUnsaid(name, facts);
  });

/** Empty shells count as untold: a form writes them while somebody is still typing. */
function isUnsaid(name: MentorFactName, { headline, bio, interests }: MentorFacts): boolean {
  if (name === 'headline') return !headline?.en && !headline?.es;
  if (name === 'bio') return !bio?.en && !bio?.es;
  return name === 'interests' && !interests?.words && interests?.hasNone !== true;
}

/** Refuses facts that name what the directory does not have, telling which. */
export function requireKnownChoices(facts: {
  readonly [Name in keyof MentorFacts]?: MentorFacts[Name] | undefined;
}): void {
  const wrong = unknownChoices(facts);
  if ((facts.offers ?? []).some(({ id }) => id !== null && !isExpertise(id))) wrong.push('offers');
  if ((facts.marketPlaceIds ?? []).some((place) => placeOf(place) === null)) wrong.push('marketPlaceIds');
  if (wrong.length === 0) return;
  throw new AppError('mentor.unknown_choice', { fields: wrong.map((path) => ({ path, code: 'unknown' })) });
}

const tokensMax = 24;

/** What lists filter by. `name` is the person's. */
export function facetsOf(facts: MentorFacts, name: string): MentorRow['facets'] {
  const place = facts.placeId === null ? null : placeOf(facts.placeId);
  const state = place?.level === 'metro' ? place.parent : place?.level === 'state' ? place.id : null;
  const words = [name, facts.employer ?? '', facts.city ?? '', facts.headline?.en ?? '', facts.headline?.es ?? ''];
  const tokens = [...new Set(words.flatMap(foldedTokens))].slice(0, tokensMax);
  const said = [...new Set(foldedOf(wordsOf(facts.interests?.words ?? '')))];
  const ties = tieKeys([facts.employer ?? '', ...facts.organisations.map((tie) => tie.name)]);
  return { country: place?.country ?? null, stateId: state, tokens, said, ties };
}
