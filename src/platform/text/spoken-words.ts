import { foldText } from './fold-text.ts';

/** One word of a text: as compared, and whether it began with a capital (a name does). */
export interface Word {
  readonly folded: string;
  readonly isCapital: boolean;
}

const wordPattern = /[\p{L}\p{N}]+|%/gu;

/** The words of a text in order, as a declaration and the names in it are compared. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(([word]) => ({
    folded: word === '%' ? 'percent' : foldText(word),
    isCapital: word !== word.toLowerCase() || /^\p{N}/u.test(word),
  }));
}

export const foldedOf = (words: readonly Word[]): string[] => words.map((word) => word.folded);

/** What two names are equal by: stored with whoever bears one, so that a text can be asked whom it names. */
export const nameKey = (name: string): string => foldedOf(wordsOf(name)).join(' ');
