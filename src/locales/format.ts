import type { LanguageCode } from './languages.ts';

/**
 * How one person reads times and numbers. The language of the sentences and the format of numbers are kept apart:
 * someone in Texas may read Spanish and still write 1,171.50.
 */
export interface Reader {
  readonly language: LanguageCode;
  readonly timeZone: string;
  readonly formatLocale?: 'es-MX' | 'es-US' | 'en-US' | undefined;
  /** Twelve hours in English and twenty-four in Spanish, unless the person chose otherwise. */
  readonly hourCycle?: 'h12' | 'h24' | null | undefined;
}

export type Moment = Date | string | number;

/** A place with its zone: the other side's clock. */
export interface Place {
  readonly timeZone: string;
  readonly name: string;
}

const hardSpace = '\u00A0';
const dayNames = { en: 'en-GB', es: 'es-MX' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Creating a DateTimeFormat costs a hundred times its use, and lists format hundreds of times. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const toDate = (moment: Moment): Date => (moment instanceof Date ? moment : new Date(moment));
const formatLocaleOf = (reader: Reader): string =>
  reader.formatLocale ?? (reader.language === 'es' ? 'es-MX' : 'en-US');
const hourCycleOf = (reader: Reader): 'h12' | 'h24' => reader.hourCycle ?? (reader.language === 'es' ? 'h24' : 'h12');

function partsOf(moment: Moment, timeZone: string, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = dateFormat('en-GB', { timeZone, ...options }).formatToParts(toDate(moment));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** An hour and minute of the day as the reader writes them: `17:00 h`, `5:00 PM`. Minutes 0–59, hour 0–23. */
export function formatClock(hour: number, minute: number, reader: Reader): string {
  const minutes = String(minute).padStart(2, '0');
  const isMorning = hour < 12;
  if (hourCycleOf(reader) === 'h24')
    return reader.language === 'es' ? `${hour}:${minutes}${hardSpace}h` : `${hour}:${minutes}`;
  const half = reader.language === 'es' ? (isMorning ? 'a. m.' : 'p. m.') : isMorning ? 'AM' : 'PM';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}${hardSpace}${half}`.replaceAll('. m', `.${hardSpace}m`);
}

/** A whole hour without its minutes where English allows it: `5 PM`, `17:00 h`. */
export function formatHour(hour: number, reader: Reader): string {
  return reader.language === 'en' && hourCycleOf(reader) === 'h12'
    ? formatClock(hour, 0, reader).replace(':00', '')
    : formatClock(hour, 0, reader);
}

/** The time of day on the reader's clock, or on another one. */
export function formatTime(moment: Moment, reader: Reader, timeZone: string = reader.timeZone): string {
  const { hour, minute } = partsOf(moment, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return formatClock(Number(hour), Number(minute), reader);
}

/** `martes 9 de marzo`, `Tue 9 March`; with the year only when it is asked for. */
export function formatDay(moment: Moment, reader: Reader, options: { year?: boolean; weekday?: boolean } = {}): string {
  return dayWords(moment, reader, { zone: reader.timeZone, ...options });
}

/** A calendar day (`2027-03-09`) that belongs to no zone. */
export function formatCalendarDay(
  day: string,
  reader: Reader,
  options: { year?: boolean; weekday?: boolean } = {},
): string {
  return dayWords(`${day}T12:00:00Z`, reader, { zone: 'UTC', ...options });
}

function dayWords(
  moment: Moment,
  reader: Reader,
  { zone, year = false, weekday = true }: { zone: string; year?: boolean; weekday?: boolean },
): string {
  const isSpanish = reader.language === 'es';
  const named = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(dayNames[reader.language], { timeZone: zone, ...options }).format(toDate(moment));
  const dayOfMonth = Number(partsOf(moment, zone, { day: 'numeric' })['day']);
  const date = isSpanish ? `${dayOfMonth} de ${named({ month: 'long' })}` : `${dayOfMonth} ${named({ month: 'long' })}`;
  const dated = year ? `${date}${isSpanish ? ' de ' : ' '}${named({ year: 'numeric' })}` : date;
  return weekday ? `${named({ weekday: isSpanish ? 'long' : 'short' })} ${dated}` : dated;
}

/** Day and time in one breath: `martes 9 de marzo, 18:00 h`, `Tue 9 March, 6:00 PM`. */
export const formatMoment = (moment: Moment, reader: Reader): string =>
  `${formatDay(moment, reader)}, ${formatTime(moment, reader)}`;

/**
 * One instant on both clocks, the other's first: `6:00 PM in Austin · 5:00 PM for you`. Where both clocks agree it is said
 * once: `6:00 PM in Austin and for you`. Never one clock alone, and the other's day is named when it differs.
 */
export function formatBothClocks(moment: Moment, reader: Reader, other: Place): string {
  const yours = formatTime(moment, reader);
  const theirs = formatTime(moment, reader, other.timeZone);
  const isSameDay = isoDay(moment, reader.timeZone) === isoDay(moment, other.timeZone);
  const inPlace = `${reader.language === 'es' ? 'en' : 'in'} ${other.name}`;
  const forYou = reader.language === 'es' ? 'para usted' : 'for you';
  if (yours === theirs && isSameDay) return `${theirs} ${inPlace} ${reader.language === 'es' ? 'y' : 'and'} ${forYou}`;
  const otherDay = isSameDay ? '' : `${formatDay(moment, { ...reader, timeZone: other.timeZone })}, `;
  return `${otherDay}${theirs} ${inPlace} · ${yours} ${forYou}`;
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function isoDay(moment: Moment, timeZone: string): string {
  const { year, month, day } = partsOf(moment, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year}-${month}-${day}`;
}

/** `1,171.00 MXN`: the code is always written, because a peso and a dollar share their sign. */
export function formatMoney(amount: number, currency: 'MXN' | 'USD', reader: Reader): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(formatLocaleOf(reader), digits).format(amount)}${hardSpace}${currency}`;
}

/** Numbers by the format locale, not by the language: `99.2` in Mexico too. */
export const formatNumber = (value: number, reader: Reader, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(formatLocaleOf(reader), options).format(value);

/** `uno, dos y tres` / `one, two and three` */
export const formatList = (items: readonly string[], reader: Reader): string =>
  new Intl.ListFormat(reader.language === 'es' ? 'es-MX' : 'en-GB', { type: 'conjunction' }).format(items);

/** The name of a day of the week, 0 = Monday … 6 = Sunday, since both countries plan their work from Monday. */
export function formatWeekday(day: number, reader: Reader, length: 'short' | 'long' = 'long'): string {
  const monday = Date.UTC(2024, 0, 1);
  const name = dateFormat(dayNames[reader.language], { timeZone: 'UTC', weekday: length }).format(
    monday + day * 86_400_000,
  );
  return name.replace('.', '');
}
