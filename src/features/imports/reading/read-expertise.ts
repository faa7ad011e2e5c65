import type { Crossing } from '../../../contract/startups/schema.ts';
import { lineMax, verticalsMax } from '../../../contract/shared/profile-facts.ts';
import { expertise, findExpertise, findVerticals } from '../../directory/index.ts';
import { keepFirst, keepShort } from './keep-first.ts';
import type { Cell } from './open-row.ts';

export interface ExpertiseReading {
  /** The person's own words. */
  readonly words: string;
  /**
   * Ids of the expertise taxonomy that are a right reading, likeliest first; empty when it has no such leaf.
   * A need means the first, an offer all of them.
   */
  readonly expertise: readonly string[];
}

interface ExpertiseLimits {
  /** The crossing wanted; null where it does not matter. */
  readonly direction: Crossing | null;
  readonly max: number;
}

const directionOf = new Map(expertise.map(({ id, direction }) => [id, direction]));

/** Needs or offers in the order of the cell; of several readings those that fit the wanted crossing stand first. */
export function readExpertise({ text, note }: Cell, { direction, max }: ExpertiseLimits): ExpertiseReading[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const said = keepShort(
    parts.filter((part) => part !== ''),
    lineMax,
    note,
  );
  const readings = keepFirst(said, max, note).map((words) => ({ words, expertise: sorted(words, direction) }));
  if (readings.length === 0) note('warned', 'expertise.missing');
  for (const reading of readings) {
    if (reading.expertise.length === 0) note('warned', 'expertise.unknown', { words: reading.words });
  }
  return readings;
}

function sorted(words: string, direction: Crossing | null): string[] {
  const rank = (id: string) =>
    direction !== null && direction !== 'none' && directionOf.get(id) === direction ? 0 : 1;
  return [...findExpertise(words)].sort((a, b) => rank(a) - rank(b));
}

export interface VerticalReading {
  readonly ids: readonly string[];
  /** Words that name no vertical of the directory; kept as they are. */
  readonly otherWords: readonly string[];
}

/** Verticals and technologies; unknown words are kept without a warning, they help the search. */
export function readVerticals(parts: readonly string[]): VerticalReading {
  const words = parts.map((part) => part.trim()).filter((part) => part !== '');
  const found = words.map((word) => ({ word, ids: findVerticals(word) }));
  const ids = [...new Set(found.flatMap((one) => one.ids))].slice(0, verticalsMax);
  return { ids, otherWords: found.filter((one) => one.ids.length === 0).map((one) => one.word) };
}
