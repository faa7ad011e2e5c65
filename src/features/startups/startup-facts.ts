import { isDeepStrictEqual } from 'node:util';
import {
  askedStartupFacts,
  startupFactNames,
  type AskedStartupFact,
  type StartupFactName,
  type StartupFacts,
} from '../../contract/startups/schema.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { isExpertise, organisationKey, placeOf, tieKeys, unknownChoices } from '../directory/index.ts';
import { foldedTokens } from '../../platform/text/fold-text.ts';
import { nameKey } from '../../platform/text/spoken-words.ts';
import type { StartupRow } from './startup-model.ts';

const factNames = startupFactNames.options;

/** Nothing told yet but the name. */
export const blankFacts = (name: string): StartupFacts => ({
  industries: [],
  verticals: [],
  languages: [],
  placeId: null,
  city: null,
  organisations: [],
  availability: null,
  name,
  oneLiner: null,
  description: null,
  website: null,
  stage: null,
  needs: [],
  direction: null,
  minutesPerWeek: null,
  baseline: null,
});

/** The facts alone of a row or a draft. */
export const pickFacts = (row: StartupFacts): StartupFacts =>
  Object.fromEntries(factNames.map((name) => [name, row[name]])) as StartupFacts;

export const changedFacts = (before: StartupFacts, after: StartupFacts): StartupFactName[] =>
  factNames.filter((name) => !isDeepStrictEqual(before[name], after[name]));

/** What a form still asks for. Voluntary facts are never missing. */
export const missingFacts = (facts: StartupFacts): AskedStartupFact[] =>
  askedStartupFacts.filter((name) => {
    const fact = facts[name];
    return fact === null || (Array.isArray(fact) && fact.length === 0) || isUnsaid(name, facts);
  });

/** Empty shells count as untold: a form writes them while somebody is still typing. */
function isUnsaid(name: StartupFactName, { oneLiner, description, industries, verticals }: StartupFacts): boolean {
  if (name === 'oneLiner') return !oneLiner?.en && !oneLiner?.es;
  if (name === 'description') return !description?.en && !description?.es;
  return name === 'industries' && industries.length + verticals.length === 0;
}

/** Refuses facts that name what the directory does not have, telling which. */
export function requireKnownChoices(facts: {
  readonly [Name in keyof StartupFacts]?: StartupFacts[Name] | undefined;
}): void {
  const wrong = unknownChoices(facts);
  if ((facts.needs ?? []).some(({ id }) => id !== null && !isExpertise(id))) wrong.push('needs');
  if (wrong.length === 0) return;
  throw new AppError('startup.unknown_choice', { fields: wrong.map((path) => ({ path, code: 'unknown' })) });
}

const tokensMax = 24;

/** What lists filter by; `founders` are the members' names as one text. */
export function facetsOf(facts: StartupFacts, founders: string): StartupRow['facets'] {
  const place = facts.placeId === null ? null : placeOf(facts.placeId);
  const state = place?.level === 'metro' ? place.parent : place?.level === 'state' ? place.id : null;
  const words = [facts.name, founders, facts.city ?? '', facts.oneLiner?.en ?? '', facts.oneLiner?.es ?? ''];
  const tokens = [...new Set(words.flatMap(foldedTokens))].slice(0, tokensMax);
  const names = [...new Set([nameKey(facts.name), organisationKey(facts.name)])];
  const ties = tieKeys(facts.organisations.map(({ name }) => name));
  return { country: place?.country ?? null, stateId: state, tokens, names, ties };
}
