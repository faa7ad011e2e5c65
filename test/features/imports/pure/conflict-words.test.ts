import {
  type Conflict,
  type ConflictMentor,
  type ConflictStartup,
  findConflicts,
  type SaidTie,
} from '../../../../src/features/imports/reading/index.ts';
import { fixtureRows, mentorsOf, readAll, sheetBytes, startupsOf } from './network.ts';

const said = (words: string): SaidTie => ({ words, organisationId: null });

let conflicts: Conflict[] = [];

beforeAll(async () => {
  const startupRows = [
    ...(await readAll(sheetBytes('startups-us-office'))),
    ...(await readAll(sheetBytes('emprendimientos-oficina-mx'))),
  ];
  const mentorRows = [...(await readAll(sheetBytes('mentors'))), ...(await readAll(sheetBytes('mentores')))];
  const startups = startupsOf(startupRows).map((row): ConflictStartup => ({
    key: row.startupName,
    name: row.startupName,
    people: [row.founder, ...row.cofounders].map(({ name, email }) => ({ name, email })),
    organisations: row.organisations.map(said),
  }));
  const mentors = mentorsOf(mentorRows).map((row): ConflictMentor => ({
    key: [row.mentor.title, row.mentor.name].filter((part) => part !== null).join(' '),
    email: row.mentor.email,
    interests: row.interests,
    organisations: row.employer === null ? [] : [said(row.employer)],
  }));
  conflicts = findConflicts(startups, mentors);
});

const pairOf = (startup: string, mentor: string) =>
  conflicts.find((one) => one.startupKey === startup && one.mentorKey === mentor);

describe('the demo network', () => {
  const pairs = fixtureRows('conflicts.tsv');

  test('the list of pairs is whole', () => {
    expect(pairs.filter((pair) => pair[2] === 'exclude')).toHaveLength(27);
    expect(pairs.filter((pair) => pair[2] === 'flag')).toHaveLength(23);
  });

  test.each(pairs)('%s and %s: %s', (startup = '', mentor = '', kind = '') => {
    expect(pairOf(startup, mentor)?.kind).toBe(kind);
  });

  test('nothing beyond the list is excluded', () => {
    const listed = new Set(pairs.map(([startup, mentor]) => `${startup} ${mentor}`));
    const others = conflicts.filter((one) => !listed.has(`${one.startupKey} ${one.mentorKey}`));
    expect(others.filter((one) => one.kind === 'exclude')).toEqual([]);
    // The rest share a large public university, which is a flag.
    expect(new Set(others.map((one) => one.reason))).toEqual(new Set(['university']));
  });

  test('naming a startup only for its rivals is no conflict', () => {
    expect(pairOf('Tsíri', 'Guillermo Anaya')).toBeUndefined();
  });

  test('the words are shown as they stand', () => {
    expect(pairOf('FleetWarden', 'Gloria Zambrano')?.words).toBe('Holds 1.5 % of FleetWarden (SAFE, 2023)');
  });
});

describe('rules', () => {
  const startups: ConflictStartup[] = [
    {
      key: 'a',
      name: 'Tiza Azul',
      people: [{ name: 'Eva Ríos Luna', email: 'eva@tiza.example' }],
      organisations: ['Laboratorio Norte', 'Centro del Valle, Universidad de Colima'].map(said),
    },
    {
      key: 'b',
      name: 'Comadre',
      people: [{ name: 'Ana Paz', email: null }],
      organisations: ['University of California, Davis'].map(said),
    },
  ];
  const declared = (interests: string | null, organisations: string[] = [], email: string | null = null) =>
    findConflicts(startups, [{ key: 'm', email, interests, organisations: organisations.map(said) }]).map(
      ({ startupKey, kind, reason }) => `${startupKey} ${kind} ${reason}`,
    );

  const cases: [string, string[]][] = [
    ['Holds 2 % of Tiza Azul', ['a exclude stake']],
    ['tengo acciones de TIZA AZUL', ['a exclude stake']],
    ['Knows Tiza Azul from a fair; no stake', ['a flag named']],
    ['Owns shares in Comadre', ['b exclude stake']],
    ['Employee of Tiza Azul', ['a exclude own']],
    ['Trabaja en Comadre', ['b exclude own']],
    ['Hermana de Ana Paz', ['b exclude family']],
    ['Advisor to Comadre until 2024', ['b flag adviser']],
    ['Socia de Comadre', ['b exclude stake']],
    ['Su empresa es socia de Comadre', ['b flag organization']],
    ['Casado con Eva Rios Luna', ['a exclude family']],
    ['Customer of Tiza Azul and Comadre', ['a flag customer', 'b flag customer']],
    ['Competes with Comadre; buys from Tiza Azul', ['b exclude rival', 'a flag customer']],
    ["Sells Comadre's competitor brands", []],
    ['mi comadre me recomendó el programa', []],
    ['Tiza para pizarrón', []],
    ['Recuse from Comadre', ['b flag named']],
    ['Sits on the jury that funds them; recuse from Comadre', ['b exclude decides']],
    ['', []],
  ];
  test.each(cases)('%s', (interests, expected) => {
    expect(declared(interests)).toEqual(expected);
  });

  test('organisations: small ones exclude, large public universities flag, other campuses are others', () => {
    expect(declared(null, ['Laboratorio Norte'])).toEqual(['a exclude organization']);
    expect(declared(null, ['Universidad de Colima'])).toEqual(['a flag university']);
    expect(declared(null, ['The University of California, Davis'])).toEqual(['b flag university']);
    expect(declared(null, ['University of California, Irvine'])).toEqual([]);
    expect(declared(null, ['Tiza Azul'])).toEqual(['a exclude own']);
  });

  test('organisations of the directory: the record tells, not the name', () => {
    const record = (id: string, isLarge: boolean) => ({ id, isLarge });
    const [colima, lab, other] = [record('c', false), record('l', true), record('o', false)];
    const known = {
      byId: new Map([colima, lab, other].map((one) => [one.id, one])),
      byKey: new Map([
        ['universidad de colima', colima],
        ['u de c', colima],
        ['laboratorio norte', lab],
      ]),
    };
    const tied = (words: string, organisationId: string | null = null) =>
      findConflicts(
        startups,
        [{ key: 'm', email: null, interests: null, organisations: [{ words, organisationId }] }],
        known,
      ).map(({ startupKey, kind }) => `${startupKey} ${kind}`);
    // Another name of the university behind the startup's centre; its record says that it is small.
    expect(tied('U de C')).toEqual(['a exclude']);
    // Its record says that it is large, whatever its name says.
    expect(tied('Laboratorio Norte')).toEqual(['a flag']);
    expect(tied('El lab', 'l')).toEqual(['a flag']);
    // Of the same name and yet another one.
    expect(tied('Laboratorio Norte', 'o')).toEqual([]);
  });

  test('a founder is never their own mentor', () => {
    expect(declared(null, [], 'eva@tiza.example')).toEqual(['a exclude self']);
  });
});
