import { formatList, formatNumber } from '../format.ts';
import type { Explainer, FactsOf } from './explanation.ts';

const cefr = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export const levelName = ({ t }: Explainer, level: number): string => cefr[level] ?? t('matching.explain.native');

/** Names inside a sentence: the first letter small, unless the word is an abbreviation or a language writes it so. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s]/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;

export const listOf = ({ reader }: Explainer, names: readonly string[]): string =>
  formatList(names.map(inSentence), reader);

/** A small number as a word, a larger one in figures. */
export function numberWord({ t, reader }: Explainer, number: number): string {
  return t('matching.explain.numbers').split(' ')[number] ?? formatNumber(number, reader);
}

/** `three hours`, `1.5 hours`, `45 minutes`: a week's shared time as it is said. */
export function durationOf(explainer: Explainer, minutes: number): string {
  const { t, reader } = explainer;
  if (minutes < 60) return t('matching.explain.minutes', { count: Math.round(minutes) });
  const hours = Math.round(minutes / 30) / 2;
  const number = Number.isInteger(hours) ? numberWord(explainer, hours) : formatNumber(hours, reader);
  return t('matching.explain.hours', { count: hours, number });
}

/** Needs that are covered for the most part; what lies merely next to one covers about a third. */
export const coveredNeeds = (facts: FactsOf<'expertise'>): string[] =>
  facts.needs.filter(({ share }) => share >= 0.6).map(({ id }) => id);

export const nearNeeds = (facts: FactsOf<'expertise'>): string[] =>
  facts.needs.filter(({ share }) => share >= 0.2 && share < 0.6).map(({ id }) => id);

/** English titles of industries are written with capitals throughout: they stay as they are. */
const fieldInSentence = (name: string): string => (/[\s,]\p{Lu}\p{Ll}/u.test(name) ? name : inSentence(name));

/** The name of the deepest industry or technology that both share, the more telling tree first; null when none. */
export function sharedField({ names }: Explainer, facts: FactsOf<'industry'>): string | null {
  const { sharedVertical, sharedIndustry } = facts;
  if (sharedVertical !== null) return fieldInSentence(names.vertical(sharedVertical));
  return sharedIndustry === null ? null : fieldInSentence(names.industry(sharedIndustry));
}
