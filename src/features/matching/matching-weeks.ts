import { Temporal } from 'temporal-polyfill';
import { places } from '../directory/index.ts';
import { midnightOf, weekMinutes } from './zone-days.ts';

/**
 * The weeks over which two calendars are compared: real UTC weeks, each named by the minute since 1970 of its Monday 00:00.
 * Between clock changes every week shares the same minutes, so of each run of like weeks one stands for all; the minimum over
 * these is the minimum over every week of the period.
 */
export interface MatchingWeeks {
  /** Equal keys are equal weeks. */
  readonly key: string;
  readonly starts: readonly number[];
}

/** The zones that people of the network live by; a clock change in any of them begins a new run of weeks. */
const zones = [...new Set(places.map((place) => place.timeZone))];

const made = new Map<string, MatchingWeeks>();

/**
 * Weeks of the calendar days from `fromDay` to `toDay` (yyyy-mm-dd, both included); at least one, at most 104.
 * @throws RangeError when a day is none
 */
export function matchingWeeks(fromDay: string, toDay: string): MatchingWeeks {
  const first = mondayMinute(fromDay);
  const last = Math.min(Math.max(first, mondayMinute(toDay)), first + 103 * weekMinutes);
  const key = `${first}-${last}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const starts: number[] = [];
  for (let start = first; start <= last; start += weekMinutes) {
    const isFirstOfRun = start === first || offsetsAt(start) !== offsetsAt(start - weekMinutes);
    const changesWithin = offsetsAt(start) !== offsetsAt(start + weekMinutes);
    if (isFirstOfRun || changesWithin) starts.push(start);
  }
  const weeks = { key, starts };
  made.set(key, weeks);
  return weeks;
}

const epochDay = (day: Temporal.PlainDate): number =>
  Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days;

function mondayMinute(day: string): number {
  const date = Temporal.PlainDate.from(day);
  return epochDay(date.subtract({ days: date.dayOfWeek - 1 })) * 24 * 60;
}

const offsets = new Map<number, string>();

/** What every zone's clock shows at a Monday 00:00 UTC, as one comparable text. */
function offsetsAt(minute: number): string {
  const known = offsets.get(minute);
  if (known !== undefined) return known;
  const day = Math.floor(minute / (24 * 60));
  const text = zones.map((zone) => midnightOf(zone, day) - minute).join();
  offsets.set(minute, text);
  return text;
}
