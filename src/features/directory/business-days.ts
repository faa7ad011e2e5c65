import { Temporal } from 'temporal-polyfill';
import type { BothLanguages, Country } from '../../contract/directory/schema.ts';
import { isoDay } from '../../locales/format.ts';
import { type HolidayRule, holidayRules } from './holiday-rules.ts';

export interface DayOff {
  readonly country: Country;
  readonly id: string;
  readonly name: BothLanguages;
  readonly basis: string;
  /** The day itself and the day that is off for it, as calendar days (yyyy-mm-dd). */
  readonly date: string;
  readonly observed: string;
}

export const bothCountries: readonly Country[] = ['MX', 'US'];

const maxBusinessDays = 1_000;
const answerHour = 18;

/** Days off of one country whose own date lies in a year. The day off of a 1 January may lie in the year before. */
export function daysOff(country: Country, year: number): DayOff[] {
  return holidayRules
    .filter((rule) => rule.country === country && isDueIn(rule, year))
    .map((rule) => {
      const date = dateOf(rule, year);
      const { id, name, basis } = rule;
      return { country, id, name, basis, date: date.toString(), observed: observedOf(country, date).toString() };
    });
}

/**
 * Whether a calendar day is a working day in every one of the countries: Monday to Friday and nobody's day off.
 * @param date calendar day, yyyy-mm-dd, in the person's own zone (never a UTC instant cut short)
 */
export function isBusinessDay(date: string, countries: readonly Country[] = bothCountries): boolean {
  const day = Temporal.PlainDate.from(date);
  return day.dayOfWeek <= 5 && !countries.some((country) => observedDays(country, day.year).has(day.toString()));
}

/**
 * The nth business day after a calendar day, the day itself not counted.
 * @param days whole number, 1 to 1,000
 * @throws RangeError for any other number of days
 */
export function addBusinessDays(date: string, days: number, countries: readonly Country[] = bothCountries): string {
  if (!Number.isInteger(days) || days < 1 || days > maxBusinessDays) throw new RangeError(`Not 1 to 1,000: ${days}`);
  let day = Temporal.PlainDate.from(date);
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (isBusinessDay(day.toString(), countries)) left -= 1;
  }
  return day.toString();
}

/**
 * When an answer is due: 18:00 in the answerer's zone on the nth day that is a working day in both countries, counted
 * from the answerer's calendar day at `from`.
 */
export function answerBy({ from, days, zone }: { from: Date; days: number; zone: string }): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const due = Temporal.PlainDate.from(addBusinessDays(today.toString(), days));
  const moment = due.toZonedDateTime({ timeZone: zone, plainTime: { hour: answerHour } });
  return new Date(moment.epochMilliseconds);
}

/** Whole business days from tomorrow to the due day, on the answerer's calendar; 0 on the due day and after it. */
export function businessDaysLeft({ now, dueAt, zone }: { now: Date; dueAt: Date; zone: string }): number {
  const last = isoDay(dueAt, zone);
  let day = isoDay(now, zone);
  for (let left = 0; ; left += 1) {
    day = addBusinessDays(day, 1);
    if (day > last) return left;
  }
}

/**
 * Counts the business days that somebody has waited by now, the first one too; 1 on the day itself and over a weekend.
 * The calendar is walked back once, however many are asked about.
 */
export function countWaitedDays({ now, zone }: { now: Date; zone: string }): (since: Date) => number {
  let day = Temporal.PlainDate.from(isoDay(now, zone));
  const walked: string[] = [];
  return (since) => {
    const first = isoDay(since, zone);
    for (; day.toString() >= first; day = day.subtract({ days: 1 })) {
      if (isBusinessDay(day.toString())) walked.push(day.toString());
    }
    return Math.max(1, walked.filter((one) => one >= first).length);
  };
}

const observedByYear = new Map<string, ReadonlySet<string>>();

/** Days off that are observed within a year; the next year is asked too, for a 1 January that moves back. */
function observedDays(country: Country, year: number): ReadonlySet<string> {
  const key = `${country}${year}`;
  const known = observedByYear.get(key);
  if (known !== undefined) return known;
  const days = [...daysOff(country, year), ...daysOff(country, year + 1)].map((day) => day.observed);
  const found = new Set(days.filter((day) => day.startsWith(String(year))));
  observedByYear.set(key, found);
  return found;
}

function isDueIn(rule: HolidayRule, year: number): boolean {
  return year >= rule.fromYear && (year - rule.fromYear) % rule.everyYears === 0;
}

function dateOf(rule: HolidayRule, year: number): Temporal.PlainDate {
  const { when } = rule;
  if ('day' in when) return Temporal.PlainDate.from({ year, month: when.month, day: when.day });
  const first = Temporal.PlainDate.from({ year, month: when.month, day: 1 });
  const offset = (when.weekday - first.dayOfWeek + 7) % 7;
  const weeks = when.nth > 0 ? when.nth - 1 : Math.floor((first.daysInMonth - 1 - offset) / 7);
  return first.add({ days: offset + 7 * weeks });
}

/** The United States move a weekend day to the nearest weekday; Mexico moves nothing. */
function observedOf(country: Country, date: Temporal.PlainDate): Temporal.PlainDate {
  if (country === 'MX' || date.dayOfWeek <= 5) return date;
  return date.dayOfWeek === 6 ? date.subtract({ days: 1 }) : date.add({ days: 1 });
}
