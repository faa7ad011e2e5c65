const plain = /^\p{ASCII}*$/u;
const marks = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/u;

/** Text without accents and capitals, so that "Ciudad Juarez" meets "Ciudad Juárez". Letters only lose their marks. */
export function foldText(text: string): string {
  // Most words have nothing to fold; looking is far cheaper than folding.
  return plain.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** Folded words and numbers of a text, in order; punctuation separates ("510(k)" is `510`, `k`). Linear in its length. */
export function foldedTokens(text: string): string[] {
  return foldText(text)
    .split(separators)
    .filter((token) => token !== '');
}

/**
 * A light stem that lets forms of one word meet in English and Spanish: plural, -ing, -ed and the last vowel go.
 * It is meant for comparing two texts that went through it, never for showing.
 */
export function stemToken(token: string): string {
  let stem = token;
  if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 6 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 5 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 4 && 'aeio'.includes(stem.charAt(stem.length - 1))) stem = stem.slice(0, -1);
  return stem;
}
