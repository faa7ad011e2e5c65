export type DateOrder = 'day-first' | 'month-first';

export interface DateParts {
  /** Calendar day, yyyy-mm-dd. */
  readonly day: string;
  /** Wall time hh:mm where the cell has one. */
  readonly time: string | null;
  /** The cell admits only the reading that the file's order does not give. */
  readonly isAgainstOrder: boolean;
}

export interface DateOrderDecision {
  readonly order: DateOrder;
  /** Dates of the file that admit only this order, and those that admit only the other. */
  readonly agreeing: number;
  readonly contrary: number;
  /** Nothing in the file decides: the coordinator is asked. */
  readonly isGuess: boolean;
}

const dayMonthYear = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2}):(\d{2}))?/;
const yearMonthDay = /(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?/;
const everyDate = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}/g;

/** What the cells seen so far say about the order of day and month. */
export interface DateTally {
  dayFirst: number;
  monthFirst: number;
}

/** Adds one cell to a tally: only dates that admit a single reading count. */
export function tallyDates(tally: DateTally, cell: string): void {
  for (const [date] of cell.matchAll(everyDate)) {
    const parts = dayMonthYear.exec(date);
    if (parts === null) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first > 12 && second <= 12) tally.dayFirst += 1;
    if (second > 12 && first <= 12) tally.monthFirst += 1;
  }
}

/** Decides once for the whole file; with no evidence, the custom of the header's language stands as a guess. */
export function decideDateOrder({ dayFirst, monthFirst }: DateTally, language: 'en' | 'es'): DateOrderDecision {
  if (dayFirst === monthFirst) {
    const order = language === 'es' ? 'day-first' : 'month-first';
    return { order, agreeing: dayFirst, contrary: monthFirst, isGuess: true };
  }
  return dayFirst > monthFirst
    ? { order: 'day-first', agreeing: dayFirst, contrary: monthFirst, isGuess: false }
    : { order: 'month-first', agreeing: monthFirst, contrary: dayFirst, isGuess: false };
}

/** Reads the first date of a cell in the file's order; null when there is none or no calendar has it. */
export function readDate(cell: string, order: DateOrder): DateParts | null {
  const iso = yearMonthDay.exec(cell);
  if (iso !== null) return dateOf({ year: iso[1], month: iso[2], day: iso[3], hour: iso[4], minute: iso[5] }, false);
  const parts = dayMonthYear.exec(cell);
  if (parts === null) return null;
  const [, first, second, year, hour, minute] = parts;
  const dayFirst = { year, month: second, day: first, hour, minute };
  const monthFirst = { year, month: first, day: second, hour, minute };
  const [usual, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return dateOf(usual, false) ?? dateOf(other, true);
}

/** Every date of a cell, in order ("Del 15/01/2027 al 31/03/2027"). */
export function readDates(cell: string, order: DateOrder): DateParts[] {
  const found = [...cell.matchAll(everyDate)].map(([date]) => readDate(date, order));
  return found.filter((date) => date !== null);
}

/** A cell without its dates. */
export function withoutDates(cell: string): string {
  return cell.replace(everyDate, ' ');
}

type Digits = string | undefined;

function dateOf(parts: Record<'year' | 'month' | 'day' | 'hour' | 'minute', Digits>, isAgainstOrder: boolean) {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const time =
    parts.hour === undefined || Number(parts.hour) > 23 || Number(parts.minute) > 59
      ? null
      : `${parts.hour.padStart(2, '0')}:${parts.minute ?? '00'}`;
  return { day: date.toISOString().slice(0, 10), time, isAgainstOrder };
}
