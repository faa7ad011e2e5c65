import type { Country } from '../../../contract/directory/schema.ts';
import { foldedTokens } from '../../../platform/text/fold-text.ts';
import { type DateOrderDecision, type DateTally, decideDateOrder, tallyDates } from './dates.ts';
import { decodeBytes, type SheetEncoding } from './decode-bytes.ts';
import { dateFields, type SheetKind } from './fields.ts';
import { guessMapping, guessMappingAs, type Mapping, type MappingGuess, recognisedColumns } from './guess-mapping.ts';
import { maxRows } from './limits.ts';
import type { RevenueBand } from './numbers.ts';
import { isConsentGiven } from './read-consent.ts';
import { readRecords, type SheetRecord } from './read-records.ts';
import { isRefusal, type SheetRefusal } from './sheet-refusal.ts';
import { fewestColumns, headerSearchRows, type Separator, sniffSeparator } from './sniff-separator.ts';

export interface Sheet {
  readonly text: string;
  readonly encoding: SheetEncoding;
  readonly separator: Separator;
  readonly header: readonly string[];
  /** The row in which the header stands; titles may stand above it. */
  readonly headerRow: number;
  /** Rows below the header, empty ones included. */
  readonly rowCount: number;
  /** The first row that is not empty and accepted the notice: what a coordinator checks the columns against. */
  readonly sample: readonly string[];
}

/** How the rows of a sheet are to be read: everything that is decided once for the whole file. */
export interface ReadingPlan {
  readonly mapping: Mapping;
  readonly dates: DateOrderDecision;
  /** Language of the header: the fallback for texts that do not tell theirs. */
  readonly language: 'en' | 'es';
  /** Whose industry list the office uses. */
  readonly listCountry: Country;
  readonly currency: RevenueBand['currency'];
}

export interface SheetSurvey {
  readonly sheet: Sheet;
  readonly guess: MappingGuess;
  readonly plan: ReadingPlan;
}

const spanishHeaderWords = new Set([
  'correo',
  'nombre',
  'ciudad',
  'estado',
  'pais',
  'idiomas',
  'fecha',
  'industria',
  'industrias',
]);

/** What a coordinator said about a sheet, each in place of what would be found by itself. */
export interface SheetWish {
  readonly encoding?: SheetEncoding;
  readonly separator?: Separator;
  readonly kind?: SheetKind;
  readonly mapping?: Mapping;
}

/**
 * Looks through a whole file once, without reading a single value: letters, separator, header, columns, the order of
 * day and month. A file that cannot be a sheet is refused with a code; everything else is a matter of its rows.
 */
export async function surveySheet(bytes: Uint8Array, wish: SheetWish = {}): Promise<SheetSurvey | SheetRefusal> {
  const decoded = decodeBytes(bytes, wish.encoding);
  if (isRefusal(decoded)) return decoded;
  const separator = wish.separator ?? sniffSeparator(decoded.text);
  const found = await findHeader(decoded.text, separator);
  if (found === null) return { refused: 'no_header', params: {} };
  const header = found.cells.map((cell) => cell.trim());
  const guess = guessAsWished(header, wish);
  if (guess.mapping.fields.filter((field) => field !== null).length < fewestColumns) {
    return { refused: 'unknown_columns', params: { columns: header.length } };
  }
  let sample: readonly string[] = [];
  let rowCount = 0;
  const tally: DateTally = { dayFirst: 0, monthFirst: 0 };
  for await (const { row, cells } of readRecords(decoded.text, separator)) {
    rowCount = row - found.row;
    if (rowCount > maxRows) return { refused: 'too_many_rows', params: { max: maxRows } };
    if (rowCount > 0) tallyRow(tally, cells, guess.mapping);
    if (rowCount > 0 && sample.length === 0 && isConsentGiven(cells, guess.mapping)) sample = cells;
  }
  const sheet: Sheet = { ...decoded, separator, header, headerRow: found.row, rowCount, sample };
  return { sheet, guess, plan: planOf(sheet, guess.mapping, tally) };
}

function guessAsWished(header: readonly string[], { kind, mapping }: SheetWish): MappingGuess {
  if (mapping !== undefined) return { ...guessMappingAs(mapping.kind, header), mapping };
  return kind === undefined ? guessMapping(header) : guessMappingAs(kind, header);
}

/** The first row that reads as headings; else the first that is not empty. Null when there is none. */
async function findHeader(text: string, separator: Separator): Promise<SheetRecord | null> {
  let first: SheetRecord | null = null;
  for await (const record of readRecords(text, separator)) {
    if (recognisedColumns(record.cells) >= fewestColumns) return record;
    if (record.cells.some((cell) => cell.trim() !== '')) first ??= record;
    if (record.row >= headerSearchRows) break;
  }
  return first;
}

function tallyRow(tally: DateTally, cells: readonly string[], { fields }: Mapping): void {
  for (const [column, field] of fields.entries()) {
    if (field !== null && dateFields.includes(field)) tallyDates(tally, cells[column] ?? '');
  }
}

function planOf({ header }: Sheet, mapping: Mapping, tally: DateTally): ReadingPlan {
  const isSpanish = header.some((title) => foldedTokens(title).some((token) => spanishHeaderWords.has(token)));
  const language = isSpanish ? 'es' : 'en';
  const words = new Set(header.flatMap(foldedTokens));
  const listed = words.has('scian') ? 'MX' : words.has('naics') ? 'US' : null;
  const revenue = foldedTokens(header[mapping.fields.indexOf('revenue')] ?? '');
  const isPesos = revenue.includes('mxn') || revenue.includes('pesos') || (isSpanish && !revenue.includes('usd'));
  return {
    mapping,
    dates: decideDateOrder(tally, language),
    language,
    listCountry: listed ?? (isSpanish ? 'MX' : 'US'),
    currency: isPesos ? 'MXN' : 'USD',
  };
}
