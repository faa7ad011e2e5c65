/** Lower case without accents, as people type on a phone: "Diagnóstico" and "diagnostico" are the same word. */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where a folded word occurs in the original text, as the pieces before, inside and after; `null` when it does not. */
export function findFolded(text: string, wanted: string): readonly [string, string, string] | null {
  const folded = foldText(wanted.trim());
  if (folded === '') return null;
  // Folding letter by letter keeps the two texts in step, which folding the whole would not.
  const letters = Array.from(text.normalize('NFC'));
  const start = foldText(letters.map((letter) => foldText(letter)[0] ?? letter).join('')).indexOf(folded);
  if (start < 0) return null;
  const end = start + folded.length;
  return [letters.slice(0, start).join(''), letters.slice(start, end).join(''), letters.slice(end).join('')];
}
