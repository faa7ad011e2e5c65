import { refuse } from '../../platform/errors/app-error.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import { ImportFileModel } from './import-file-model.ts';
import type { ImportJob } from './import-model.ts';
import {
  isRefusal,
  type Mapping,
  type ReadingPlan,
  type Sheet,
  type SheetRefusalCode,
  type SheetSurvey,
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
export async function surveyOrRefuse(bytes: Uint8Array, mapping: Mapping | null = null): Promise<SheetSurvey> {
  const survey = await surveySheet(bytes, mapping);
  return isRefusal(survey) ? refuse(refusals[survey.refused], { ...survey.params }) : survey;
}

/** The bytes of an import's file. Error: `import.file_gone`, 24 hours after it was dropped. */
export async function bytesOf(job: Pick<ImportJob, '_id'>): Promise<Uint8Array> {
  const file = await ImportFileModel.findById(job._id);
  return file ? new Uint8Array(file.bytes) : refuse('import.file_gone');
}

/** The sheet of an import with the coordinator's columns and order of dates. */
export async function openSheet(job: ImportJob): Promise<{ sheet: Sheet; plan: ReadingPlan }> {
  const mapping: Mapping = { kind: job.kind, fields: job.columns.map(({ field }) => field) };
  const { sheet, plan } = await surveyOrRefuse(await bytesOf(job), mapping);
  return { sheet, plan: { ...plan, dates: { ...plan.dates, order: job.dates.order } } };
}
