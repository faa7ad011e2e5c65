import type { Country } from '../../../contract/directory/schema.ts';
import { foldedTokens } from '../../directory/index.ts';
import { type DateOrderDecision, type DateTally, decideDateOrder, tallyDates } from './dates.ts';
import { decodeBytes, type SheetEncoding } from './decode-bytes.ts';
import { dateFields } from './fields.ts';
import { guessMapping, guessMappingAs, type Mapping, type MappingGuess } from './guess-mapping.ts';
import { maxRows } from './limits.ts';
import type { RevenueBand } from './numbers.ts';
import { isConsentGiven } from './read-consent.ts';
import { readRecords } from './read-records.ts';
import { isRefusal, type SheetRefusal } from './sheet-refusal.ts';
import { type Separator, sniffSeparator } from './sniff-separator.ts';

export interface Sheet {
  readonly text: string;
  readonly encoding: SheetEncoding;
  readonly separator: Separator;
  readonly header: readonly string[];
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
const fewestFields = 3;

/**
 * Looks through a whole file once, without reading a single value: letters, separator, header, columns, the order of
 * day and month. A file that cannot be a sheet is refused with a code; everything else is a matter of its rows.
 * @param mapping the coordinator's own columns, in place of the guess
 */
export async function surveySheet(
  bytes: Uint8Array,
  mapping: Mapping | null = null,
): Promise<SheetSurvey | SheetRefusal> {
  const decoded = decodeBytes(bytes);
  if (isRefusal(decoded)) return decoded;
  const separator = sniffSeparator(decoded.text);
  let guess: MappingGuess | null = null;
  let header: readonly string[] = [];
  let sample: readonly string[] = [];
  let rowCount = 0;
  const tally: DateTally = { dayFirst: 0, monthFirst: 0 };
  for await (const { row, cells } of readRecords(decoded.text, separator)) {
    if (guess === null) {
      header = cells.map((cell) => cell.trim());
      guess = mapping === null ? guessMapping(header) : { ...guessMappingAs(mapping.kind, header), mapping };
      continue;
    }
    rowCount = row - 1;
    if (rowCount > maxRows) return { refused: 'too_many_rows', params: { max: maxRows } };
    tallyRow(tally, cells, guess.mapping);
    if (sample.length === 0 && isConsentGiven(cells, guess.mapping)) sample = cells;
  }
  if (guess === null || header.every((title) => title === '')) return { refused: 'no_header', params: {} };
  if (guess.mapping.fields.filter((field) => field !== null).length < fewestFields) {
    return { refused: 'unknown_columns', params: { columns: header.length } };
  }
  const sheet: Sheet = { ...decoded, separator, header, rowCount, sample };
  return { sheet, guess, plan: planOf(sheet, guess.mapping, tally) };
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
