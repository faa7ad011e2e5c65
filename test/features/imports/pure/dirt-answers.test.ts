import type { NoteCode, ReadRow } from '../../../../src/features/imports/reading/index.ts';
import { mentorsOf, readAll, sheetBytes, type SheetName, sheetNames, startupsOf } from './network.ts';

const us: SheetName = 'startups-us-office';
const mx: SheetName = 'emprendimientos-oficina-mx';
const rows = new Map<SheetName, ReadRow[]>();

beforeAll(async () => {
  for (const sheet of sheetNames) rows.set(sheet, await readAll(sheetBytes(sheet)));
});

const rowOf = (sheet: SheetName, number: number) => rows.get(sheet)?.find((row) => row.row === number);
const noteOf = (sheet: SheetName, number: number, code: NoteCode) =>
  rowOf(sheet, number)?.notes.find((note) => note.code === code);
const startup = (sheet: SheetName, number: number) =>
  startupsOf([rowOf(sheet, number)].filter((row) => row !== undefined))[0];
const mentor = (sheet: SheetName, number: number) =>
  mentorsOf([rowOf(sheet, number)].filter((row) => row !== undefined))[0];

describe('what is said and done about them', () => {
  test('words without a code: the words stay, the nearest groups are proposed', () => {
    expect(startup(us, 2)).toMatchObject({
      industries: [{ code: null, key: null, words: 'heritage stuff' }],
    });
    expect(String(noteOf(us, 2, 'industry.unknown')?.params.near).split(', ')).toEqual(
      expect.arrayContaining(['5192', '5122']),
    );
    expect(startup(us, 2)?.verticals).toContain('artificial-intelligence');
  });

  test('an over-long text is named with its length and never cut', () => {
    expect(noteOf(us, 5, 'text.too_long')?.params).toEqual({ length: 3_921, max: 2_000 });
  });

  test('a formula is no web address and stays inert', () => {
    expect(startup(us, 10)?.website).toBeNull();
    expect(startup(mx, 52)?.website).toBeNull();
  });

  test('a guessed level is marked as one', () => {
    expect(startup(us, 20)?.languages).toEqual([
      { tag: 'es', level: 'native', isConfirmed: true },
      { tag: 'en', level: 'C1', isConfirmed: false },
    ]);
    expect(startup(mx, 9)?.languages[1]).toEqual({ tag: 'en', level: 'C1', isConfirmed: false });
    expect(mentor('mentores', 24)?.languages).toEqual([{ tag: 'es', level: 'native', isConfirmed: true }]);
  });

  test('a shifted row says how many cells and from where', () => {
    expect(noteOf(us, 24, 'row.shifted')?.params).toEqual({ cells: 27, columns: 26, from: 'Startup name' });
  });

  test('no stage is never a default', () => {
    expect(startup(us, 54)?.stage).toBeNull();
  });

  test('addresses are one person in any capitals', () => {
    expect(startup(us, 44)?.founder.email).toBe(startup(mx, 23)?.founder.email);
    expect(startup(mx, 32)?.founder.email).toBe(startup(us, 57)?.founder.email);
    expect(mentor('mentores', 21)?.mentor.email).toBe(mentor('mentors', 34)?.mentor.email);
    expect(startup(us, 60)?.founder.email).toBe('gabriel@clavedesol.example');
  });

  test('line breaks and quotes of a cell stay byte for byte', () => {
    expect(startup(us, 62)?.description?.text).toContain('\n');
    expect(startup(us, 62)?.description?.text).toContain('"');
  });

  test('a date with one reading is taken in it', () => {
    expect(startup(us, 63)?.consents.on).toBe('2026-09-28');
    expect(startup(mx, 18)?.consents.on).toBe('2026-10-14');
    expect(startup(mx, 18)?.submittedOn).toBe('2026-10-14');
    expect(startup(us, 43)?.consents.on).toBe('2026-10-10');
  });

  test('a code that no list has is not cut to a prefix', () => {
    expect(startup(us, 71)?.industries).toEqual([{ code: '454110', key: null, words: null }]);
    expect(noteOf(us, 71, 'industry.unknown_code')?.params.code).toBe('454110');
  });

  test('broken letters are repaired, never stored', () => {
    expect(startup(mx, 14)?.place).toMatchObject({ city: 'Querétaro', state: 'MX-QUE', placeId: 'queretaro' });
  });

  test('places are recognised without accents and in short forms, with the border clock', () => {
    expect(startup(mx, 28)?.place).toMatchObject({ city: 'Ciudad Juárez', timeZone: 'America/Ciudad_Juarez' });
    expect(startup(mx, 34)?.place).toMatchObject({ city: 'Ciudad Juárez', state: 'MX-CHH', country: 'MX' });
  });

  test('without the notice nothing of the person is left', () => {
    const row = rowOf(mx, 67);
    expect(row?.cells).toEqual([]);
    expect(JSON.stringify(row)).not.toMatch(/Villalobos|satcampo|edgar/i);
  });

  test('a name is cleaned, hours without a day are unknown, a row twice changes nothing', () => {
    expect(mentor('mentors', 12)?.mentor.name).toBe('Kathleen Murphy');
    expect(mentor('mentors', 43)?.availability).toBeNull();
    expect(rowOf('mentors', 60)?.duplicateOf).toBe(36);
    expect(noteOf('mentors', 60, 'row.duplicate')?.params).toEqual({ row: 36 });
  });
});

describe('not dirt, although it looks like it', () => {
  test('who said no to automated matching is taken', () => {
    const names = sheetNames.flatMap((sheet) => [
      ...startupsOf(rows.get(sheet) ?? [])
        .filter((value) => !value.consents.automatedMatching)
        .map((value) => value.startupName),
      ...mentorsOf(rows.get(sheet) ?? [])
        .filter((value) => !value.consents.automatedMatching)
        .map((value) => value.mentor.name),
    ]);
    expect(names.sort()).toEqual(
      [
        'Deborah Finch',
        'Lekil Textil',
        'Margaret Bell',
        'PrairieGrid',
        'Sebastián Oropeza',
        'Silicio Tapatío',
        'Trigo Yaqui Trazable',
        'VocesRaíz',
      ].sort(),
    );
  });

  test('vetting states are read as they stand', () => {
    const states = (['mentors', 'mentores'] as const).flatMap((sheet) =>
      mentorsOf(rows.get(sheet) ?? []).map((value) => value.vetting.state),
    );
    expect(states.filter((state) => state !== 'vetted').sort()).toEqual([
      'expired',
      'expired',
      'in-review',
      'pending',
      'pending',
    ]);
  });

  test('co-founders have names and addresses', () => {
    expect(startup(us, 13)?.cofounders).toEqual([
      { title: 'Dr.', name: 'Mark Feldman', email: 'feldman@latidolab.example' },
    ]);
  });

  test('every clean row has hours, place, stage, needs or offers and an industry', () => {
    for (const row of [...rows.values()].flat().filter((one) => one.outcome === 'clean')) {
      const { value } = row;
      const asks = value?.kind === 'startups' ? value.needs : (value?.offers ?? []);
      expect(asks.every((one) => one.expertise.length > 0)).toBe(true);
      expect(value?.availability?.weekly.length).toBeGreaterThan(0);
      expect(value?.place.timeZone).not.toBeNull();
      expect(value?.industries.length).toBeGreaterThan(0);
      expect(value?.languages.length).toBeGreaterThan(0);
    }
  });
});
