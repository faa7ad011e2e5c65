import { isDeepStrictEqual } from 'node:util';
import type { BilingualLine } from '../../contract/shared/profile-facts.ts';

const bilingualNames = ['oneLiner', 'description', 'headline', 'bio'];

/**
 * What a sheet may still bring into a profile that is here already. The same sheet corrected brings its new values; another
 * sheet fills only what is missing, such as the text in the other language. An empty cell never takes anything away.
 */
export function factsToBring<Facts extends object>(before: Facts, news: Facts, isSameSheet: boolean): Partial<Facts> {
  const names = Object.keys(news) as (keyof Facts & string)[];
  const brought = names.flatMap((name): [string, unknown][] => {
    const [old, told] = [before[name], news[name]];
    if (isEmpty(told)) return [];
    if (bilingualNames.includes(name)) {
      return [[name, mergeTexts(old as BilingualLine | null, told as BilingualLine, isSameSheet)]];
    }
    return isSameSheet || isEmpty(old) ? [[name, told]] : [];
  });
  return Object.fromEntries(brought) as Partial<Facts>;
}

/** Names of the facts that a row tells otherwise than the profile. */
export function differingFacts<Facts extends object>(before: Facts, news: Facts): string[] {
  const names = Object.keys(news) as (keyof Facts & string)[];
  return names.filter((name) => {
    const told = news[name];
    if (isEmpty(told)) return false;
    const after = bilingualNames.includes(name)
      ? mergeTexts(before[name] as BilingualLine | null, told as BilingualLine, true)
      : told;
    return !isDeepStrictEqual(before[name], after);
  });
}

function mergeTexts(old: BilingualLine | null, told: BilingualLine, isSameSheet: boolean): BilingualLine {
  if (old === null) return told;
  const pick = (language: 'en' | 'es') =>
    isSameSheet ? (told[language] ?? old[language]) : (old[language] ?? told[language]);
  return { en: pick('en'), es: pick('es'), writtenIn: old.writtenIn };
}

function isEmpty(fact: unknown): boolean {
  return fact === null || fact === undefined || (Array.isArray(fact) && fact.length === 0);
}
