import { refuse } from '../../platform/errors/app-error.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import { ImportFileModel } from './import-file-model.ts';
import type { ImportJob } from './import-model.ts';
import {
  isRefusal,
  type ReadingPlan,
  type Sheet,
  type SheetRefusalCode,
  type SheetSurvey,
  type SheetWish,
  surveySheet,
} from './reading/index.ts';

const refusals: Readonly<Record<SheetRefusalCode, ErrorCode>> = {
  empty: 'import.file_empty',
  too_large: 'import.file_too_large',
  workbook: 'import.file_workbook',
  not_text: 'import.file_not_text',
  no_header: 'import.file_no_header',
  unknown_columns: 'import.file_unknown_columns',
  too_many_rows: 'import.file_too_many_rows',
};

/** Looks through a file once. Errors: `import.file_…`, when nothing of it can be read. */
export async function surveyOrRefuse(bytes: Uint8Array, wish: SheetWish = {}): Promise<SheetSurvey> {
  const survey = await surveySheet(bytes, wish);
  return isRefusal(survey) ? refuse(refusals[survey.refused], { ...survey.params }) : survey;
}

/** The bytes of an import's file. Error: `import.file_gone`, 24 hours after it was dropped. */
export async function bytesOf(job: Pick<ImportJob, '_id'>): Promise<Uint8Array> {
  const file = await ImportFileModel.findById(job._id);
  return file ? new Uint8Array(file.bytes) : refuse('import.file_gone');
}

/** The sheet of an import, read as its coordinator said: letters, separator, columns, order of dates. */
export async function openSheet(job: ImportJob): Promise<{ sheet: Sheet; plan: ReadingPlan }> {
  const { kind, encoding, separator, columns } = job;
  const mapping = { kind, fields: columns.map(({ field }) => field) };
  const { sheet, plan } = await surveyOrRefuse(await bytesOf(job), { encoding, separator, mapping });
  return { sheet, plan: { ...plan, dates: { ...plan.dates, order: job.dates.order } } };
}
