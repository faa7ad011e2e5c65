import type { CefrLevel } from '../../../contract/directory/schema.ts';
import { type LanguageSkill, languagesMax } from '../../../contract/shared/profile-facts.ts';
import { findLanguage } from '../../directory/index.ts';
import { foldText } from '../../../platform/text/fold-text.ts';
import { keepFirst } from './keep-first.ts';
import type { Cell } from './open-row.ts';

const levels: Readonly<Record<string, CefrLevel>> = {
  a1: 'A1',
  a2: 'A2',
  b1: 'B1',
  b2: 'B2',
  c1: 'C1',
  c2: 'C2',
  native: 'native',
  nativo: 'native',
  nativa: 'native',
  nativos: 'native',
};

const guesses: Readonly<Record<string, CefrLevel>> = {
  advanced: 'C1',
  avanzado: 'C1',
  avanzada: 'C1',
  fluent: 'C1',
  fluido: 'C1',
  fluida: 'C1',
  professional: 'C1',
  profesional: 'C1',
  upper: 'B2',
  intermediate: 'B1',
  intermedio: 'B1',
  intermedia: 'B1',
  conversational: 'B1',
  conversacional: 'B1',
  basic: 'A2',
  basico: 'A2',
  basica: 'A2',
  beginner: 'A1',
  principiante: 'A1',
};

/**
 * Languages with their level, separated by commas, semicolons or "and". Parts that cannot be read are left out; a level
 * guessed from a word like "advanced" waits for the person's confirmation before it opens a language gate.
 */
export function readLanguages({ text, note }: Cell): LanguageSkill[] {
  const parts = text.split(/[,;/&]| and | y | e /i).map((part) => part.trim());
  const found = parts.filter((part) => part !== '').map((part) => readPart(part, note));
  const readings = found.filter((reading) => reading !== null);
  if (text === '') note('warned', 'language.missing');
  const unique = readings.filter((reading, at) => readings.findIndex(({ tag }) => tag === reading.tag) === at);
  return keepFirst(unique, languagesMax, note);
}

function readPart(part: string, note: Cell['note']): LanguageSkill | null {
  const words = part.split(' ');
  const level = words.map((word) => levels[foldText(word)]).find((one) => one !== undefined);
  const guess = words.map((word) => guesses[foldText(word)]).find((one) => one !== undefined);
  const odd = words.find((word) => isLevelLike(foldText(word)));
  const name = words.filter((word) => !isLevelWord(foldText(word))).join(' ');
  const tag = findLanguage(name);
  if (tag === null) {
    note('warned', 'language.unknown', { words: part });
    return null;
  }
  if (level !== undefined) return { tag, level, isConfirmed: true };
  if (guess !== undefined) {
    note('warned', 'language.level_guessed', { tag, words: part, level: guess });
    return { tag, level: guess, isConfirmed: false };
  }
  note('warned', odd === undefined ? 'language.level_missing' : 'language.level_unknown', {
    tag,
    words: part,
    level: odd ?? '',
  });
  return null;
}

function isLevelWord(word: string): boolean {
  return word in levels || word in guesses || isLevelLike(word) || word === 'level' || word === 'nivel';
}

/** A letter and a digit look like a level even where no such level exists ("B3"). */
function isLevelLike(word: string): boolean {
  return word.length === 2 && word >= 'a' && /\d/.test(word.charAt(1));
}
