import type { NoteCode, ReadRow, RowOutcome } from '../../../../src/features/imports/reading/index.ts';
import { readAll, sheetBytes, type SheetName, sheetNames } from './network.ts';

/** One line for each row of the network's list of dirt: where, what comes of it, and why. */
interface Dirt {
  readonly sheet: SheetName;
  readonly row: number;
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly code: NoteCode;
  readonly column: string | null;
}

const us: SheetName = 'startups-us-office';
const mx: SheetName = 'emprendimientos-oficina-mx';

// The three rows that stand in a second sheet too are put right here (capitals of an address); that they are known
// already is for the import to say, which sees both sheets.
const dirt: Dirt[] = [
  { sheet: us, row: 2, line: 2, outcome: 'warned', code: 'industry.unknown', column: 'Industry (NAICS code or words)' },
  { sheet: us, row: 5, line: 5, outcome: 'refused', code: 'text.too_long', column: 'Description' },
  { sheet: us, row: 10, line: 30, outcome: 'warned', code: 'website.not_address', column: 'Website' },
  { sheet: us, row: 20, line: 40, outcome: 'warned', code: 'language.level_guessed', column: 'Team languages' },
  { sheet: us, row: 24, line: 44, outcome: 'refused', code: 'row.shifted', column: null },
  { sheet: us, row: 25, line: 45, outcome: 'normalised', code: 'row.empty', column: null },
  { sheet: us, row: 44, line: 64, outcome: 'normalised', code: 'email.case', column: 'Email' },
  { sheet: us, row: 54, line: 74, outcome: 'warned', code: 'stage.missing', column: 'Stage' },
  { sheet: us, row: 60, line: 80, outcome: 'normalised', code: 'text.spaces', column: 'Email' },
  { sheet: us, row: 62, line: 82, outcome: 'normalised', code: 'text.line_breaks', column: 'Description' },
  { sheet: us, row: 63, line: 86, outcome: 'warned', code: 'date.other_order', column: 'Consent date' },
  { sheet: us, row: 65, line: 88, outcome: 'refused', code: 'email.looks_like_phone', column: 'Email' },
  {
    sheet: us,
    row: 71,
    line: 94,
    outcome: 'warned',
    code: 'industry.unknown_code',
    column: 'Industry (NAICS code or words)',
  },
  { sheet: mx, row: 9, line: 9, outcome: 'warned', code: 'language.level_guessed', column: 'Idiomas del equipo' },
  { sheet: mx, row: 14, line: 14, outcome: 'warned', code: 'text.mojibake', column: 'Ciudad o municipio' },
  { sheet: mx, row: 18, line: 18, outcome: 'warned', code: 'date.other_order', column: 'Fecha de consentimiento' },
  { sheet: mx, row: 28, line: 28, outcome: 'normalised', code: 'place.spelling', column: 'Ciudad o municipio' },
  { sheet: mx, row: 32, line: 32, outcome: 'normalised', code: 'email.case', column: 'Correo' },
  { sheet: mx, row: 34, line: 34, outcome: 'normalised', code: 'place.spelling', column: 'Ciudad o municipio' },
  { sheet: mx, row: 49, line: 49, outcome: 'refused', code: 'email.missing', column: 'Correo' },
  { sheet: mx, row: 52, line: 52, outcome: 'warned', code: 'website.not_address', column: 'Página web' },
  { sheet: mx, row: 67, line: 67, outcome: 'refused', code: 'consent.missing', column: 'Aceptó aviso de privacidad' },
  { sheet: 'mentors', row: 12, line: 12, outcome: 'normalised', code: 'text.spaces', column: 'Full name' },
  {
    sheet: 'mentors',
    row: 43,
    line: 43,
    outcome: 'warned',
    code: 'availability.unknown',
    column: 'Weekly availability',
  },
  { sheet: 'mentors', row: 59, line: 59, outcome: 'refused', code: 'capacity.not_whole', column: 'Capacity (mentees)' },
  { sheet: 'mentors', row: 60, line: 60, outcome: 'warned', code: 'row.duplicate', column: null },
  { sheet: 'mentores', row: 19, line: 19, outcome: 'refused', code: 'capacity.not_whole', column: 'Cupo' },
  { sheet: 'mentores', row: 21, line: 21, outcome: 'normalised', code: 'email.case', column: 'Correo' },
  { sheet: 'mentores', row: 24, line: 24, outcome: 'warned', code: 'language.level_unknown', column: 'Idiomas' },
];

const rows = new Map<SheetName, ReadRow[]>();
const headers = new Map<SheetName, string[]>();

beforeAll(async () => {
  for (const sheet of sheetNames) {
    const bytes = sheetBytes(sheet);
    rows.set(sheet, await readAll(bytes));
    const [first = ''] = new TextDecoder().decode(bytes).split('\n');
    headers.set(sheet, first.trim().replaceAll('"Revenue, last 12 months (USD)"', 'Revenue').split(/[,;]/));
  }
});

const rowOf = (sheet: SheetName, number: number) => rows.get(sheet)?.find((row) => row.row === number);
const noteOf = (sheet: SheetName, number: number, code: NoteCode) =>
  rowOf(sheet, number)?.notes.find((note) => note.code === code);

describe('every dirty row has the outcome that the list names', () => {
  test.each(dirt)('$sheet row $row: $outcome, $code', ({ sheet, row, line, outcome, code, column }) => {
    const read = rowOf(sheet, row);
    expect(read).toMatchObject({ row, line, outcome });
    const note = noteOf(sheet, row, code);
    expect(note).toBeDefined();
    const title = note?.column === null || note === undefined ? null : headers.get(sheet)?.[note.column];
    expect(title ?? null).toBe(column);
    expect(read?.value === null).toBe(outcome === 'refused' || code === 'row.empty');
  });

  test.each(sheetNames)('%s: every other row is clean', (sheet) => {
    const dirty = dirt.filter((one) => one.sheet === sheet).map((one) => one.row);
    const noted = rows
      .get(sheet)
      ?.filter((row) => row.outcome !== 'clean')
      .map((row) => row.row);
    expect(noted).toEqual(dirty);
  });

  test('the counts: 6 normalised and 3 known from the other sheet, 13 warned, 7 refused', () => {
    const count = (outcome: RowOutcome) => dirt.filter((one) => one.outcome === outcome).length;
    expect([count('normalised'), count('warned'), count('refused')]).toEqual([6 + 3, 13, 7]);
    expect([...rows.values()].map((all) => all.length)).toEqual([71, 87, 76, 55]);
  });
});
