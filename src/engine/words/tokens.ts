import { stopWords } from './stop-words.ts';

/** Words of a text: lower case, accents folded, split at anything but letters and digits, without stop words, lightly stemmed. */
export function tokens(text: string, language: string): readonly string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const stops = stopWords[language] ?? noStops;
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !stops.has(word))
    .map((word) => stem(word, language));
}

const noStops: ReadonlySet<string> = new Set();

/** A light stem: plural and the commonest endings only, so that what is cut is rarely wrong. Other languages stay as they are. */
function stem(word: string, language: string): string {
  if (word.length < 5) return word;
  if (language === 'es') return spanishStem(word);
  return language === 'en' ? englishStem(word) : word;
}

function englishStem(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (singular.length > 6 && singular.endsWith('ing')) return singular.slice(0, -3);
  return singular.length > 5 && singular.endsWith('ed') ? singular.slice(0, -2) : singular;
}

function spanishStem(word: string): string {
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  const singular = /[^aeiou]es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
  return singular.replace(/[aoe]$/, '');
}
