import type { z } from 'zod';
import type { importRow, sheetImport } from '../../../../src/contract/imports/schema.ts';

export const importId = '6b0000000000000000000001';
export const cohortId = '6b0000000000000000000002';

type Import = z.input<typeof sheetImport>;
type Row = z.input<typeof importRow>;

/** A sheet of two mentors' columns, as it was dropped; everything that a test does not name is as usual. */
export function buildImport(own: Partial<Import> = {}): Import {
  return {
    id: importId,
    programId: '6b0000000000000000000003',
    cohortId,
    revision: 0,
    state: 'uploaded',
    fileName: 'mentores.csv',
    fileBytes: 40_960,
    kind: 'mentors',
    encoding: 'utf-8-bom',
    separator: ';',
    rowCount: 55,
    columns: [
      { title: 'Nombre completo', sample: 'Paulina Garibay', field: 'fullName', evidence: 'name' },
      { title: 'Correo', sample: 'paulina@nopal.example', field: 'email', evidence: 'name' },
      { title: 'Color', sample: '', field: null, evidence: 'none' },
      { title: 'Cupo de personas', sample: '3', field: 'capacity', evidence: 'words' },
      { title: 'Aviso', sample: 'Sí', field: 'consent', evidence: 'words' },
    ],
    missing: [],
    dates: { order: 'day-first', agreeing: 61, contrary: 1, isGuess: false },
    counts: null,
    foreseen: null,
    progress: null,
    written: { created: 0, people: 0, changed: 0, unchanged: 0, refused: 0 },
    startedByName: 'Mónica Reséndiz',
    createdAt: '2026-10-05T16:00:00.000Z',
    finishedAt: null,
    isFileKept: true,
    can: { map: true, check: true, commit: false, stop: false, download: false },
    ...own,
  };
}

export const checked: Partial<Import> = {
  state: 'checked',
  revision: 2,
  counts: { clean: 50, normalised: 1, warned: 3, refused: 1, entering: 54, leftOut: 0 },
  foreseen: {
    profiles: 52,
    people: 52,
    known: 2,
    changing: 1,
    conflictCount: 1,
    conflicts: [
      {
        startup: 'HornoFlex',
        mentor: 'Roberto Casillas',
        kind: 'exclude',
        reason: 'board',
        words: 'Consejero de HornoFlex',
      },
    ],
  },
  can: { map: true, check: true, commit: true, stop: false, download: true },
};

export function buildRow(own: Partial<Row> = {}): Row {
  return {
    row: 21,
    line: 21,
    outcome: 'warned',
    who: 'Alberto Cisneros Ruvalcaba',
    startup: null,
    notes: [],
    isLeftOut: false,
    result: null,
    can: { leaveOut: true },
    ...own,
  };
}

export const refusedRow = buildRow({
  row: 19,
  outcome: 'refused',
  who: 'Gilberto Ruelas Amavizca',
  notes: [
    {
      outcome: 'refused',
      code: 'capacity.not_whole',
      field: 'capacity',
      columnTitle: 'Cupo',
      value: '2,5',
      params: {},
    },
  ],
  can: { leaveOut: false },
});

export const knownRow = buildRow({
  notes: [
    {
      outcome: 'warned',
      code: 'person.known',
      field: null,
      columnTitle: null,
      value: '',
      params: { fields: 'headline,bio,consentDate', adds: 'headline,bio', language: 'es' },
    },
  ],
});
