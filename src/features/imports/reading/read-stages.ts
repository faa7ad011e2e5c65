import { foldedTokens } from '../../../platform/text/fold-text.ts';
import type { Cell } from './open-row.ts';

/** Words of both offices → stage 0..7; pre-seed is a prototype with users, so 2. */
const stageWords: Readonly<Record<string, number>> = {
  idea: 0,
  concept: 0,
  concepto: 0,
  validation: 1,
  validacion: 1,
  mvp: 2,
  prototype: 2,
  prototipo: 2,
  'pre seed': 2,
  preseed: 2,
  'pre semilla': 2,
  'first revenue': 3,
  'first sales': 3,
  'early revenue': 3,
  'early sales': 3,
  'primeras ventas': 3,
  'primeros ingresos': 3,
  seed: 4,
  semilla: 4,
  'series a': 5,
  'serie a': 5,
  growth: 6,
  crecimiento: 6,
  scaling: 6,
  expansion: 7,
  exit: 7,
  'expansion exit': 7,
  'expansion or exit': 7,
  'expansion o salida': 7,
  salida: 7,
};

/** A startup's stage; never a default: an empty or unknown one is null and warned about. */
export function readStage({ text, note }: Cell): number | null {
  const stage = stageOf(text);
  if (stage === null) note('warned', text === '' ? 'stage.missing' : 'stage.unknown');
  return stage;
}

/** The stages a mentor has lived through, in order, each once. */
export function readStages({ text, note }: Cell): number[] {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
  if (parts.length === 0) note('warned', 'stage.missing');
  const stages = parts.map((part) => {
    const stage = stageOf(part);
    if (stage === null) note('warned', 'stage.unknown', { words: part.trim() });
    return stage;
  });
  return [...new Set(stages.filter((stage) => stage !== null))].sort((a, b) => a - b);
}

function stageOf(text: string): number | null {
  return stageWords[foldedTokens(text).join(' ')] ?? null;
}
