import type { Country, Industry } from '../../contract/directory/schema.ts';
import codeLines from './data/industries.json' with { type: 'json' };
import keyLines from './data/industry-keys.json' with { type: 'json' };
import wordLines from './data/industry-words.json' with { type: 'json' };
import { createPhraseReader, tellingStems } from './read-phrases.ts';
import { orNull, readList, readTable, wordsById } from './read-table.ts';
import { createSearch } from './search-words.ts';
import type { TaxonomyNode } from './taxonomy.ts';

/** A code of one country's or both countries' list, always cut to at most four digits. */
export interface IndustryCode {
  readonly code: string;
  /** In whose classification the code has this meaning. */
  readonly country: Country | 'both';
  readonly key: string;
  readonly title: { readonly en: string; readonly es: string };
}

export interface IndustryReading {
  readonly key: string;
  readonly code: string;
  readonly country: Country | 'both';
  /** The longer code that was given, when it had more than four digits. */
  readonly detail: string | null;
}

type Level = Industry['level'];

const keyRows = readTable(keyLines, [
  'key',
  'level',
  'parent',
  'en',
  'es',
  'title_source',
  'short_en',
  'short_es',
  'us_codes',
  'mx_codes',
  'leaves_naics',
  'leaves_scian',
]);

/** Bilateral industries, parents before children. */
export const industries: readonly Industry[] = keyRows.map((row) => ({
  key: row.key,
  level: row.level as Level,
  parent: orNull(row.parent),
  title: { en: row.en, es: row.es },
  label: { en: row.short_en, es: row.short_es },
  usCodes: readList(row.us_codes),
  mxCodes: readList(row.mx_codes),
}));

/** The same tree for the engine; leaves are the six-digit classes of both countries under the key. */
export const industryTaxonomy: readonly TaxonomyNode[] = keyRows.map((row) => ({
  id: row.key,
  parent: orNull(row.parent),
  leaves: Number(row.leaves_naics) + Number(row.leaves_scian),
}));

export const industryCodes: readonly IndustryCode[] = readTable(codeLines, [
  'code',
  'level',
  'parent',
  'country',
  'key',
  'en',
  'en_source',
  'es',
  'es_source',
  'leaves_naics',
  'leaves_scian',
]).map((row) => ({
  code: row.code,
  country: row.country as IndustryCode['country'],
  key: row.key,
  title: { en: row.en, es: row.es },
}));

const byCode = new Map<string, IndustryCode[]>();
for (const entry of industryCodes) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);

const readPhrase = createPhraseReader(wordLines);

const wordsByKey = wordsById(wordLines);

/** Searches titles, labels, everyday words and codes in both languages. */
export const searchIndustries = createSearch(industries, (industry) => [
  industry.label.en,
  industry.label.es,
  industry.title.en,
  industry.title.es,
  ...(wordsByKey.get(industry.key) ?? []),
  ...industry.usCodes,
  ...industry.mxCodes,
]);

/** The bilateral key of a code, or null when neither country's list has the code (or its group). */
export function industryKey(code: string, country: Country): string | null {
  return findIndustryByCode(code, country)?.key ?? null;
}

/** Sectors that both classifications write as a range. */
const ranges: Readonly<Record<string, string>> = {
  '31': '31-33',
  '32': '31-33',
  '33': '31-33',
  '44': '44-45',
  '45': '44-45',
  '48': '48-49',
  '49': '48-49',
};

/**
 * Finds a NAICS 2022 or SCIAN 2023 code of two to six digits. Seven group numbers mean different things in the two
 * countries, so the country decides; a code that only the other country has is taken under that list. Five and six
 * digits are cut to their group. Null when neither list has it: no nearest prefix is taken.
 */
export function findIndustryByCode(code: string, country: Country): IndustryReading | null {
  const given = code.trim();
  const listed = ranges[given] ?? (given.length > 4 && !given.includes('-') ? given.slice(0, 4) : given);
  if (!isCode(given)) return null;
  const meanings = byCode.get(listed) ?? [];
  const entry = meanings.find((one) => one.country === 'both' || one.country === country) ?? meanings[0];
  if (entry === undefined) return null;
  return { key: entry.key, code: entry.code, country: entry.country, detail: given.length > 4 ? given : null };
}

function isCode(given: string): boolean {
  return byCode.has(given) || given in ranges || (given.length <= 6 && /^\d{2,6}$/.test(given));
}

/** The industries that everyday words in either language name ("machine shop", "salud digital"); empty when unknown. */
export function findIndustriesByWords(words: string): readonly string[] {
  return readPhrase(words)?.ids ?? [];
}

/** The keys that a code or words in either language name. */
export function findIndustry(codeOrText: string, country: Country): readonly string[] {
  const byNumber = findIndustryByCode(codeOrText, country);
  return byNumber === null ? findIndustriesByWords(codeOrText) : [byNumber.key];
}

const groupStems = industries
  .filter((industry) => industry.level === 'group')
  .map((industry) => ({
    key: industry.key,
    stems: new Set(
      tellingStems([industry.title.en, industry.title.es, ...(wordsByKey.get(industry.key) ?? [])].join(' ')),
    ),
  }));

const groupsWith = new Map<string, number>();
for (const { stems } of groupStems) for (const stem of stems) groupsWith.set(stem, (groupsWith.get(stem) ?? 0) + 1);

/**
 * Groups whose titles share rare words with a longer text, best first: proposals for a person to choose from, never a
 * reading. Weight of a shared word is the logarithm of its rarity. Linear in groups times words.
 */
export function suggestIndustries(text: string, limit = 3): string[] {
  const wanted = [...new Set(tellingStems(text))];
  return groupStems
    .map(({ key, stems }) => ({
      key,
      score: wanted.reduce((sum, stem) => sum + (stems.has(stem) ? rarity(stem) : 0), 0),
    }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((one) => one.key);
}

function rarity(stem: string): number {
  return Math.log(groupStems.length / (groupsWith.get(stem) ?? groupStems.length));
}
