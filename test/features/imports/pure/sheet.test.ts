import { assert, asyncProperty, uint8Array } from 'fast-check';
import {
  isRefusal,
  maxFileBytes,
  type ReadRow,
  readSheet,
  surveySheet,
} from '../../../../src/features/imports/reading/index.ts';
import { guessMappingAs } from '../../../../src/features/imports/reading/guess-mapping.ts';
import { readRecords } from '../../../../src/features/imports/reading/read-records.ts';
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
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4), 'not_text'],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj'), 'not_text'],
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
    const surveyed = await surveySheet(bytes, { mapping: { kind: 'startups', fields } });
    if (isRefusal(surveyed)) throw new Error(surveyed.refused);
    const rows: ReadRow[] = [];
    for await (const row of readSheet(surveyed.sheet, surveyed.plan)) rows.push(row);
    expect(startupsOf(rows)[0]?.startupName).toBe('Paz SA');
  });
});

describe('what stands around the rows', () => {
  const row = 'Ana Paz,ana@paz.example,Paz,Yes,text,09/28/2026';
  const cases: [string, string, number[]][] = [
    ['a title and an empty row above the header', `Puente 2026 registrations,,,,,\n\n${header.join()}\n${row}`, [4, 4]],
    ["a spreadsheet's own line about the separator", `sep=,\n${header.join()}\n${row}`, [3, 3]],
    ['line ends of three kinds', `${header.join()}\r\n${row}\r${row}\n${row}`, [2, 2]],
    ['old line ends only', `${header.join()}\r${row}\r`, [2, 2]],
    [
      'many commas in a sheet of semicolons',
      `${header.join(';')}\n${row.replaceAll(',', ';').replace('text', 'a,b,c,d,e,f,g,h,i')}`,
      [2, 2],
    ],
  ];
  test.each(cases)('%s', async (...[, text, place]) => {
    const [first] = await readAll(new TextEncoder().encode(text));
    expect([first?.row, first?.line]).toEqual(place);
    expect(startupsOf([first].filter((one) => one !== undefined))[0]?.startupName).toBe('Paz');
  });

  test('a quote that never closes, with old line ends', async () => {
    const rows = await readAll(new TextEncoder().encode(`${header.join()}\rAna,a@b.example,Paz,Yes,"open,\r${row}`));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'warned']);
  });

  test('columns in any order and letters of another kind say the same', async () => {
    const original = startupsOf(await readAll(sheetBytes('startups-us-office')));
    const { sheet } = await survey(sheetBytes('startups-us-office'));
    const lines: string[] = [];
    for await (const { cells } of readRecords(sheet.text, ',')) {
      if (cells.length === sheet.header.length) lines.push(quoted([...cells].reverse()).join('\t'));
    }
    const turned = startupsOf(await readAll(utf16(`\ufeff${lines.join('\r\n')}`, true)));
    expect(turned).toEqual(original);
  });
});
