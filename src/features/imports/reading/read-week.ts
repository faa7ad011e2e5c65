import { foldText } from '../../../platform/text/fold-text.ts';
import { clockWords, dayPhrases, dayWords, rangeWords, shortDayWords } from './week-words.ts';

export interface WeeklySpan {
  /** 1 Monday … 7 Sunday. */
  readonly day: number;
  /** Minutes of the day on the person's clock; from 0 to 1,440, `toMinute` after `fromMinute`. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface WeekReading {
  readonly weekly: readonly WeeklySpan[];
  /** Some hours had neither am nor pm nor a 24-hour sign. */
  readonly isClockAssumed: boolean;
  /** Some days had no hours, or hours no day. */
  readonly isPartial: boolean;
}

interface TimeWord {
  readonly hour: number;
  readonly minute: number;
  mark: 'am' | 'pm' | '24' | null;
}

/** One group of days with its hours: each chain of times joined by "to" is one span, first to last. */
interface Clause {
  readonly days: number[];
  readonly chains: TimeWord[][];
}

const dayMinutes = 24 * 60;
const words = /\d{1,2}(?::\d{2})?|[a-z]+|[-–—,/;&\n]/g;
const offsets = /(?:utc|gmt) ?[-+]?\d+/g;
const time = /^(\d{1,2})(?::(\d{2}))?$/;

/**
 * Reads weekly hours from words of either language: "Mon/Wed 6pm-8pm", "Lu, Mi 09:00-10:00", "jueves de 18 a 19 h",
 * "days 9 to 10 am; Sat 9-11 am". Several groups of days may follow each other. Null when no day has hours.
 * Linear in the length of the text.
 */
export function readWeek(text: string): WeekReading | null {
  const clauses = clausesOf(tokensOf(text));
  const spans = clauses.map((clause) => ({ clause, hours: clause.chains.map(readChain) }));
  const weekly = spans.flatMap(({ clause, hours }) =>
    clause.days.flatMap((day) => hours.flatMap((span) => (span === null ? [] : weeklyOf(day, span.from, span.to)))),
  );
  if (weekly.length === 0) return null;
  const sorted = weekly.sort((a, b) => a.day - b.day || a.fromMinute - b.fromMinute);
  return {
    weekly: sorted,
    isClockAssumed: spans.some(({ hours }) => hours.some((span) => span?.isAssumed === true)),
    isPartial: spans.some(
      ({ clause, hours }) => clause.days.length === 0 || hours.length === 0 || hours.includes(null),
    ),
  };
}

function tokensOf(text: string): string[] {
  let folded = foldText(text).replace(offsets, ' ');
  for (const [phrase, meaning] of dayPhrases) folded = folded.replaceAll(phrase, meaning);
  return folded.match(words) ?? [];
}

function clausesOf(tokens: readonly string[]): Clause[] {
  const isShort = !tokens.some((token) => token in dayWords);
  const clauses: Clause[] = [];
  let clause: Clause = { days: [], chains: [] };
  let previous = '';
  for (const token of tokens) {
    const day = dayWords[token] ?? (isShort ? shortDayWords[token] : undefined);
    const startsAnew = token === ';' || token === '\n' || (day !== undefined && clause.chains.length > 0);
    if (startsAnew) {
      clauses.push(clause);
      clause = { days: [], chains: [] };
    }
    if (day !== undefined) addDays(clause, day, rangeWords.has(previous));
    else readTimeToken(clause, token, rangeWords.has(previous));
    previous = token;
  }
  return [...clauses, clause].filter(({ days, chains }) => days.length > 0 || chains.length > 0);
}

/** "Monday to Friday" fills the days between; a range over the weekend goes round. */
function addDays(clause: Clause, day: number, isRange: boolean): void {
  const last = clause.days.at(-1);
  if (isRange && last !== undefined) {
    for (let next = (last % 7) + 1; next !== day; next = (next % 7) + 1) clause.days.push(next);
  }
  if (!clause.days.includes(day)) clause.days.push(day);
}

function readTimeToken(clause: Clause, token: string, isRange: boolean): void {
  const digits = time.exec(token);
  const chain = clause.chains.at(-1);
  if (digits !== null) {
    const mark = digits[2] === undefined ? null : '24';
    const word: TimeWord = { hour: Number(digits[1]), minute: Number(digits[2] ?? 0), mark };
    if (isRange && chain !== undefined) chain.push(word);
    else clause.chains.push([word]);
    return;
  }
  const last = chain?.at(-1);
  if (last === undefined) return;
  if (token === 'am' || token === 'pm') last.mark = token;
  // "De 18 a 19 h": the sign after the last hour holds for the whole span.
  if (clockWords.has(token)) for (const word of chain ?? []) word.mark ??= '24';
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isAssumed: boolean;
}

/** First to last time of a chain. A start without a mark takes the end's, or the other where that would go backwards. */
function readChain(chain: readonly TimeWord[]): Span | null {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined || chain.length < 2) return null;
  const to = minuteOf(last, last.mark);
  const marks = first.mark === null && last.mark !== null ? [last.mark, 'am' as const] : [first.mark];
  const starts = marks.map((mark) => minuteOf(first, mark));
  const from = starts.find((start) => start !== null && to !== null && start < to) ?? starts[0] ?? null;
  if (from === null || to === null || from === to) return null;
  return { from, to, isAssumed: first.mark === null && last.mark === null };
}

function minuteOf({ hour, minute }: TimeWord, mark: TimeWord['mark']): number | null {
  if (minute > 59) return null;
  if (mark === 'am' || mark === 'pm') {
    // "18:00 pm" and its kin say the same thing twice.
    if (hour > 12) return hour < 24 ? hour * 60 + minute : null;
    return ((hour % 12) + (mark === 'pm' ? 12 : 0)) * 60 + minute;
  }
  const total = hour * 60 + minute;
  return total <= dayMinutes ? total : null;
}

/** A span over midnight becomes two. */
function weeklyOf(day: number, from: number, to: number): WeeklySpan[] {
  if (from < to) return [{ day, fromMinute: from, toMinute: to }];
  const evening = { day, fromMinute: from, toMinute: dayMinutes };
  const night = { day: (day % 7) + 1, fromMinute: 0, toMinute: to };
  return to === 0 ? [evening] : [evening, night];
}
