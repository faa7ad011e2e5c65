import { assert, asyncProperty, string, uint8Array } from 'fast-check';
import {
  guessMappingAs,
  isRefusal,
  maxFileBytes,
  type ReadRow,
  readSheet,
  surveySheet,
} from '../../../../src/features/imports/reading/index.ts';
import { readAll, sheetBytes, sheetOf, startupsOf, survey } from './network.ts';

const header = ['Founder name', 'Email', 'Startup name', 'Privacy notice accepted', 'Description', 'Consent date'];
const maria = ['María Ñandú', 'maria@luz.example', 'Luz', 'Yes', 'Two, lines; "quoted"', '09/28/2026'];

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
const windows1252 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

describe('letters and separators', () => {
  const lines = (separator: string) => [header, maria].map((cells) => quoted(cells).join(separator)).join('\r\n');
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8 with commas', Buffer.from(lines(',')), 'utf-8', ','],
    ['UTF-8 with a mark and semicolons', Buffer.from(`\ufeff${lines(';')}`), 'utf-8-bom', ';'],
    ['Windows-1252 with semicolons', windows1252(lines(';')), 'windows-1252', ';'],
    ['UTF-16 LE with a mark and tabs', utf16(`\ufeff${lines('\t')}`, true), 'utf-16le', '\t'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${lines(',')}`, false), 'utf-16be', ','],
    ['UTF-16 LE without a mark', utf16(lines(';'), true), 'utf-16le', ';'],
    ['UTF-16 BE without a mark', utf16(lines(';'), false), 'utf-16be', ';'],
  ];
  test.each(cases)('%s', async (...[, bytes, encoding, separator]) => {
    const { sheet } = await survey(bytes);
    expect([sheet.encoding, sheet.separator]).toEqual([encoding, separator]);
    const [value] = startupsOf(await readAll(bytes));
    expect(value?.founder).toEqual({ title: null, name: 'María Ñandú', email: 'maria@luz.example' });
    expect(value?.description?.text).toBe('Two, lines; "quoted"');
  });
});

describe('files that are no sheet', () => {
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d), 'not_text'],
    ['text that is mostly zero bytes', sheetOf([header.join('\u0000\u0000')]), 'not_text'],
    ['empty lines', sheetOf(['', '', '']), 'no_header'],
    ['other columns', sheetOf(['a,b,c', '1,2,3']), 'unknown_columns'],
    ['too many bytes', new Uint8Array(maxFileBytes + 1), 'too_large'],
    [
      'too many rows',
      sheetOf([header.join(), ...Array.from({ length: 20_001 }, () => 'a,b,c,Yes,d,e')]),
      'too_many_rows',
    ],
  ];
  test.each(cases)('%s', async (...[, bytes, code]) => {
    expect(await surveySheet(bytes)).toMatchObject({ refused: code });
  });

  test('any bytes end in a survey or a coded refusal', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 400 }), async (bytes) => {
        const surveyed = await surveySheet(bytes);
        expect(isRefusal(surveyed) ? surveyed.refused.length : surveyed.sheet.header.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('columns', () => {
  test('the four sheets are recognised whole', async () => {
    const kinds = [];
    for (const name of ['startups-us-office', 'emprendimientos-oficina-mx', 'mentors', 'mentores'] as const) {
      const { guess } = await survey(sheetBytes(name));
      expect(guess.evidence.every((how) => how === 'name')).toBe(true);
      expect(guess.missing).toEqual([]);
      kinds.push(guess.mapping.kind);
    }
    expect(kinds).toEqual(['startups', 'startups', 'mentors', 'mentors']);
  });

  test('any order, other words, unknown columns', () => {
    const { mapping, missing } = guessMappingAs('mentors', [
      'CUPO',
      'e-mail',
      'Color',
      'nombre',
      'Aviso de privacidad',
    ]);
    expect(mapping.fields).toEqual(['capacity', 'email', null, 'fullName', 'consent']);
    expect(missing).toEqual([]);
    expect(guessMappingAs('startups', ['Correo']).missing).toEqual(['founderName', 'startupName', 'consent']);
  });

  test("the coordinator's own columns are taken instead of the guess", async () => {
    const bytes = sheetOf(['Who,Mail address,Firm,OK?', 'Ana Paz,ana@paz.example,Paz SA,sí']);
    const fields = ['founderName', 'email', 'startupName', 'consent'] as const;
    const surveyed = await surveySheet(bytes, { kind: 'startups', fields });
    if (isRefusal(surveyed)) throw new Error(surveyed.refused);
    const rows: ReadRow[] = [];
    for await (const row of readSheet(surveyed.sheet, surveyed.plan)) rows.push(row);
    expect(startupsOf(rows)[0]?.startupName).toBe('Paz SA');
  });
});

describe('rows', () => {
  const rowsOf = (lines: readonly string[]) => readAll(sheetOf([header.join(), ...lines]));
  const outcomes = async (lines: readonly string[]) =>
    (await rowsOf(lines)).map(({ row, line, outcome, notes }) => [row, line, outcome, notes.at(0)?.code ?? null]);

  test('rows count as a spreadsheet counts them, lines as the file does', async () => {
    const rows = await rowsOf(['"Ana\nPaz",ana@paz.example,Paz,Yes,"a\nb",', '', 'Eva Luz,eva@luz.example,Luz,Yes,c,']);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [3, 5],
      [4, 6],
    ]);
  });

  test('a quote that never closes spoils its own row only', async () => {
    const read = await outcomes([
      'Ana Paz,ana@paz.example,Paz,Yes,fine,',
      'Eva Luz,eva@luz.example,Luz,Yes,"never closed,',
      'Leo Sol,leo@sol.example,Sol,Yes,fine too,',
    ]);
    expect(read[1]).toEqual([3, 3, 'refused', 'row.broken_quote']);
    expect(read[2]?.[2]).toBe('warned');
    expect(read).toHaveLength(3);
  });

  test('a row with empty cells left out at its end is whole; one that lost a cell is shifted', async () => {
    const [short, lost, longer] = await outcomes([
      'Ana Paz,ana@paz.example,Paz,Yes',
      'Eva Luz,Luz,Yes',
      'Leo Sol,leo@sol.example,Sol,Yes,text,,,',
    ]);
    expect(short?.[2]).toBe('warned');
    expect(lost?.slice(2)).toEqual(['refused', 'row.shifted']);
    expect(longer?.[2]).toBe('warned');
  });

  test.each(['', 'No', 'maybe', 'pending'])('notice "%s": nothing of the row is kept', async (answer) => {
    const [row] = await rowsOf([`Ana Paz,ana@paz.example,Paz,${answer},secret,`]);
    expect(row).toMatchObject({ outcome: 'refused', value: null, cells: [] });
    expect(JSON.stringify(row)).not.toMatch(/Paz|secret/);
  });

  test('one address with two startups is no duplicate, the same startup again is', async () => {
    const rows = await rowsOf([
      'Ana Paz,ana@paz.example,Paz,Yes,,',
      'Ana Paz,ANA@paz.example,Guerra,Yes,,',
      'Ana Paz,ana@PAZ.example,PÁZ,Yes,,',
    ]);
    expect(rows.map((row) => row.duplicateOf)).toEqual([null, null, 2]);
  });

  test('hostile cells end in notes, never in an exception, and numbers stay in their bounds', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const cell = `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`;
        const rows = await readAll(sheetOf([header.join(), [cell, cell, cell, 'Yes', cell, cell].join()]));
        expect(rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test('twenty thousand rows are read one by one', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `Ana ${at},ana${at}@paz.example,Paz ${at},Yes,text,09/28/2026`,
    );
    const { sheet, plan } = await survey(sheetOf([header.join(), ...lines]));
    let count = 0;
    for await (const row of readSheet(sheet, plan)) count += row.value === null ? 0 : 1;
    expect(count).toBe(20_000);
  });
});
