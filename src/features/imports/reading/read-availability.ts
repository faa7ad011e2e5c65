import type { WeeklyHours } from '../../../contract/shared/profile-facts.ts';
import { type DateOrder, readDates, withoutDates } from './dates.ts';
import type { Cell } from './open-row.ts';
import type { PlaceReading } from './read-place.ts';
import { readWeek } from './read-week.ts';
import { readZone } from './read-zone.ts';

interface Clock {
  /** Words that name the zone, where they stand in a column of their own. */
  readonly zone: Cell | null;
  readonly home: Pick<PlaceReading, 'country' | 'timeZone'>;
}

/**
 * Weekly hours with their clock. Hours that cannot be read are null (unknown), which is neither free all week nor
 * never; the note says so. Without a word about the zone the place's zone is taken, and that is said too.
 */
export function readAvailability({ text, note }: Cell, clock: Clock): WeeklyHours | null {
  if (text === '') {
    note('warned', 'availability.missing');
    return null;
  }
  const week = readWeek(text);
  const zone = readClock({ text, note }, clock);
  if (week === null || zone === null) {
    note('warned', week === null ? 'availability.unknown' : 'zone.unknown');
    return null;
  }
  if (week.isPartial) note('warned', 'availability.partly');
  if (week.isClockAssumed) note('warned', 'availability.clock_assumed');
  return { zone, weekly: [...week.weekly] };
}

function readClock({ text, note }: Cell, { zone, home }: Clock): string | null {
  const words = zone === null || zone.text === '' ? text : zone.text;
  const read = readZone(words, home);
  if (read !== null) return read;
  if (zone !== null && zone.text !== '') zone.note('warned', 'zone.unknown');
  if (home.timeZone !== null) note('warned', 'zone.assumed', { zone: home.timeZone });
  return home.timeZone;
}

export interface AwayPeriod {
  /** Calendar days on the person's clock, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string | null;
}

const linkWords = new Set(['away', 'del', 'al', 'de', 'a', 'from', 'to', 'until', 'hasta', '-', '–', '']);

/** Absences, each with two dates and perhaps a reason; several are separated by semicolons. */
export function readAway({ text, note }: Cell, order: DateOrder): AwayPeriod[] {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const [from, to = from] = readDates(part, order);
    if (from === undefined || to === undefined || to.day < from.day) {
      note('warned', 'date.unreadable', { words: part.trim() });
      return [];
    }
    if (from.isAgainstOrder || to.isAgainstOrder) note('warned', 'date.other_order', { read: `${from.day}–${to.day}` });
    return [{ fromDay: from.day, toDay: to.day, reason: reasonOf(part) }];
  });
}

function reasonOf(part: string): string | null {
  const words = withoutDates(part).replace(/[()]/g, ' ').split(/\s+/);
  const start = words.findIndex((word) => !linkWords.has(word.toLowerCase()));
  const said = words.filter((word, at) => at >= start && !['-', '–', 'al', ''].includes(word.toLowerCase())).join(' ');
  return start < 0 || said === '' ? null : said;
}
