import { assert, asyncProperty, string } from 'fast-check';
import { readSheet } from '../../../../src/features/imports/reading/index.ts';
import { readAll, sheetOf, survey } from './network.ts';

const header = ['Founder name', 'Email', 'Startup name', 'Privacy notice accepted', 'Description', 'Consent date'];

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
