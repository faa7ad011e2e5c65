import type { Country } from '../../../contract/directory/schema.ts';
import { industriesMax, type IndustryMention, lineMax } from '../../../contract/shared/profile-facts.ts';
import { findIndustriesByWords, findIndustryByCode, suggestIndustries } from '../../directory/index.ts';
import { keepFirst, keepShort } from './keep-first.ts';
import type { Cell } from './open-row.ts';

export interface IndustriesReading {
  readonly industries: readonly IndustryMention[];
  /** Words beside or instead of codes, as written. */
  readonly words: readonly string[];
}

interface IndustryContext {
  /** Whose list the sheet's office uses: it decides the seven numbers that mean two things. */
  readonly country: Country;
  /** Other words of the row, from which proposals are made when nothing can be read. */
  readonly about: string;
}

const proposals = 3;
const maxCodeChars = 12;

/**
 * Codes of either country's list, words, or both. A code that no list has is never cut to a nearest prefix: it stays
 * without a key, and so do words that name no industry; the note proposes groups for a person to choose from.
 */
export function readIndustries({ text, note }: Cell, { country, about }: IndustryContext): IndustriesReading {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const codes = keepShort(
    parts.filter((part) => /^\d[\d-]*$/.test(part)),
    maxCodeChars,
    note,
  );
  const words = keepShort(
    parts.filter((part) => part !== '' && !/^\d[\d-]*$/.test(part)),
    lineMax,
    note,
  );
  const near = () => suggestIndustries(`${words.join(' ')} ${about}`, proposals).join(', ');
  const mentions = codes.map((code) => ({ code, key: findIndustryByCode(code, country)?.key ?? null, words: null }));
  for (const { code } of mentions.filter(({ key }) => key === null)) {
    note('warned', 'industry.unknown_code', { code, near: near() });
  }
  const industries = codes.length > 0 ? mentions : mentionsOfWords(words);
  if (industries.every(({ key, code }) => key === null && code === null))
    note('warned', 'industry.unknown', { near: near() });
  return { industries: keepFirst(unique(industries), industriesMax, note), words };
}

/** All words together first ("machine shop, aerospace parts"), then each by itself; unknown ones keep their words. */
function mentionsOfWords(words: readonly string[]): IndustryMention[] {
  const together = findIndustriesByWords(words.join(' '));
  const said = words.join(', ');
  if (together.length > 0 && said.length <= lineMax) return together.map((key) => ({ code: null, key, words: said }));
  return words.map((word) => ({ code: null, key: findIndustriesByWords(word)[0] ?? null, words: word }));
}

/** One mention for each key; mentions without a key all stay. */
function unique(mentions: readonly IndustryMention[]): IndustryMention[] {
  return mentions.filter((one, at) => one.key === null || mentions.findIndex(({ key }) => key === one.key) === at);
}
