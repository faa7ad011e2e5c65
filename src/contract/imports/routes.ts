import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { id, revision } from '../shared/schema.ts';
import { importField } from './fields.ts';
import { dateOrder, importRow, rowFilter, sheetEncoding, sheetImport, sheetKind, sheetSeparator } from './schema.ts';

const importId = z.strictObject({ importId: id });
export const importMaxBytes = 10 * 1024 * 1024;

export const uploadSheet = defineRoute({
  name: 'imports.upload',
  method: 'POST',
  path: '/api/cohorts/:cohortId/imports',
  access: 'coordinator',
  summary: 'Bring a CSV of startups or mentors; its columns are guessed, nothing is saved as people yet',
  params: z.strictObject({ cohortId: id }),
  response: sheetImport,
  status: 201,
  errors: [
    'cohort.not_found',
    'import.file_empty',
    'import.file_too_large',
    'import.file_workbook',
    'import.file_not_text',
    'import.file_no_header',
    'import.file_unknown_columns',
    'import.file_too_many_rows',
  ],
  limit: 'upload',
  uploadMaxBytes: importMaxBytes,
});

export const listImports = defineRoute({
  name: 'imports.list',
  method: 'GET',
  path: '/api/cohorts/:cohortId/imports',
  access: 'coordinator',
  summary: 'The latest fifty imports of a cohort, newest first',
  params: z.strictObject({ cohortId: id }),
  response: z.strictObject({ imports: z.array(sheetImport) }),
  errors: ['cohort.not_found'],
});

export const getImport = defineRoute({
  name: 'imports.get',
  method: 'GET',
  path: '/api/imports/:importId',
  access: 'coordinator',
  summary: 'One import, wherever it stands',
  params: importId,
  response: sheetImport,
  errors: ['import.not_found'],
});

export const changeMapping = defineRoute({
  name: 'imports.map',
  method: 'PUT',
  path: '/api/imports/:importId/mapping',
  access: 'coordinator',
  summary: 'Correct how the sheet is read and what its columns are; a check that was made is discarded',
  params: importId,
  body: z.strictObject({
    revision,
    kind: sheetKind,
    /** One for each column, first to last; each field at most once. None at all: guess them again. */
    fields: z.array(importField.nullable()).max(200),
    dateOrder,
    /** Other than before: the file is read again so, and its columns are guessed again. */
    encoding: sheetEncoding,
    separator: sheetSeparator,
  }),
  response: sheetImport,
  errors: [
    'import.not_found',
    'import.wrong_state',
    'import.file_gone',
    'import.file_not_text',
    'import.file_no_header',
    'import.file_unknown_columns',
    'import.file_too_many_rows',
    'request.stale',
  ],
});

export const checkSheet = defineRoute({
  name: 'imports.check',
  method: 'POST',
  path: '/api/imports/:importId/check',
  access: 'coordinator',
  summary: 'Read every row and say what would happen to it; nothing is saved as people',
  params: importId,
  body: z.strictObject({ revision }),
  response: sheetImport,
  status: 202,
  errors: ['import.not_found', 'import.wrong_state', 'import.column_missing', 'import.file_gone', 'request.stale'],
});

export const listImportRows = defineRoute({
  name: 'imports.list_rows',
  method: 'GET',
  path: '/api/imports/:importId/rows',
  access: 'coordinator',
  summary: 'Rows of a checked import: the gravest outcome first, then in the order of the sheet',
  params: importId,
  query: z.strictObject({
    show: rowFilter.default('notable'),
    /** The row number that the page before ended with. */
    after: z.coerce.number().int().min(0).optional(),
  }),
  response: z.strictObject({ rows: z.array(importRow), total: z.int(), hasMore: z.boolean() }),
  errors: ['import.not_found'],
});

export const leaveOutRow = defineRoute({
  name: 'imports.leave_out_row',
  method: 'PATCH',
  path: '/api/imports/:importId/rows/:row',
  access: 'coordinator',
  summary: 'Leave a row out of the import, or take it in again',
  params: z.strictObject({ importId: id, row: z.coerce.number().int().min(2).max(100_000) }),
  body: z.strictObject({ isLeftOut: z.boolean() }),
  response: importRow,
  errors: ['import.not_found', 'import.wrong_state', 'import.row_refused'],
});

export const commitImport = defineRoute({
  name: 'imports.commit',
  method: 'POST',
  path: '/api/imports/:importId/commit',
  access: 'coordinator',
  summary: 'Write the rows in the background; nobody receives mail',
  params: importId,
  body: z.strictObject({ revision }),
  response: sheetImport,
  status: 202,
  errors: ['import.not_found', 'import.wrong_state', 'import.file_gone', 'request.stale'],
});

export const stopImport = defineRoute({
  name: 'imports.stop',
  method: 'POST',
  path: '/api/imports/:importId/stop',
  access: 'coordinator',
  summary: 'Stop writing; what is written stays',
  params: importId,
  response: sheetImport,
  errors: ['import.not_found', 'import.wrong_state'],
});

export const downloadTemplate = defineRoute({
  name: 'imports.download_template',
  method: 'GET',
  path: '/api/import-templates/:kind',
  access: 'coordinator',
  summary: 'An empty sheet with the headings that Puente knows and one example row',
  params: z.strictObject({ kind: sheetKind }),
  query: z.strictObject({ language: z.enum(['en', 'es']).default('en') }),
  response: z.string(),
  download: 'text/csv; charset=utf-8',
});

export const downloadRefused = defineRoute({
  name: 'imports.download_refused',
  method: 'GET',
  path: '/api/imports/:importId/refused.csv',
  access: 'coordinator',
  summary: 'The refused rows with their reasons, to be corrected and imported again; cells are inert text',
  params: importId,
  query: z.strictObject({ language: z.enum(['en', 'es']).default('en') }),
  response: z.string(),
  download: 'text/csv; charset=utf-8',
  errors: ['import.not_found', 'import.wrong_state', 'import.file_gone'],
});
