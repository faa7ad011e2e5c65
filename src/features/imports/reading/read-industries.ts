import type { Country } from '../../../contract/directory/schema.ts';
import {
  findIndustriesByWords,
  findIndustryByCode,
  type IndustryReading,
  industryOf,
  suggestIndustries,
} from '../../directory/index.ts';
import type { Cell } from './open-row.ts';

export interface IndustriesReading {
  readonly industries: readonly (IndustryReading | WordsReading)[];
  /** Words beside or instead of codes, as written. */
  readonly words: readonly string[];
}

/** An industry known by words only: a key without a code. */
interface WordsReading {
  readonly key: string;
  readonly code: null;
  readonly country: null;
  readonly detail: null;
}

interface IndustryContext {
  /** Whose list the sheet's office uses: it decides the seven numbers that mean two things. */
  readonly country: Country;
  /** Other words of the row, from which proposals are made when nothing can be read. */
  readonly about: string;
}

const proposals = 3;

/**
 * Codes of either country's list, words, or both. A code that no list has is never cut to a nearest prefix: the row
 * goes in without it and the note proposes groups for a person to choose from.
 */
export function readIndustries({ text, note }: Cell, { country, about }: IndustryContext): IndustriesReading {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const codes = parts.filter((part) => /^\d[\d-]*$/.test(part));
  const words = parts.filter((part) => part !== '' && !codes.includes(part));
  const found = codes.map((code) => ({ code, reading: findIndustryByCode(code, country) }));
  const near = () => suggestIndustries(`${words.join(' ')} ${about}`, proposals).join(', ');
  for (const { code, reading } of found) {
    if (reading === null) note('warned', 'industry.unknown_code', { code, near: near() });
  }
  const readings = found.map(({ reading }) => reading).filter((reading) => reading !== null);
  if (codes.length > 0) return { industries: unique(readings), words };
  const byWords = keysOfWords(words).map((key) => ({ key, code: null, country: null, detail: null }));
  if (byWords.length === 0) note('warned', 'industry.unknown', { near: near() });
  return { industries: unique(byWords), words };
}

/** All words together first ("machine shop, aerospace parts"), then each by itself. */
function keysOfWords(words: readonly string[]): string[] {
  const together = findIndustriesByWords(words.join(' '));
  const keys = together.length > 0 ? together : words.flatMap((word) => findIndustriesByWords(word));
  return keys.filter((key) => industryOf(key) !== null);
}

function unique<Reading extends { readonly key: string }>(readings: readonly Reading[]): Reading[] {
  return readings.filter((one, at) => readings.findIndex(({ key }) => key === one.key) === at);
}
