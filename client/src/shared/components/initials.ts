/** First letters of the first and the last-but-not-second word, as people are called: "Mariana Ochoa Beltrán" → "MO". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !particles.has(word.toLowerCase()));
  const letters = words.slice(0, 2).map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32));
  return letters.join('').toUpperCase() || '·';
}

const particles = new Set(['al', 'de', 'del', 'el', 'en', 'la', 'las', 'los', 'y', 'of', 'the']);

/** One of four tints, always the same for the same person. */
export function tintOf(id: string): 'a' | 'b' | 'c' | 'd' {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (['a', 'b', 'c', 'd'] as const)[sum % 4] ?? 'a';
}
