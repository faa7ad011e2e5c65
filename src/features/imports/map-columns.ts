import type { z } from 'zod';
import type { changeMapping } from '../../contract/imports/routes.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { columnsOf } from './actions/upload-sheet.ts';
import type { ImportColumn, ImportJob } from './import-model.ts';
import { bytesOf, surveyOrRefuse } from './open-sheet.ts';
import { type Field, fieldNames, type Mapping, type SheetSurvey } from './reading/index.ts';

type Wish = z.output<typeof changeMapping.body>;

/** How an import's sheet is read, as far as its coordinator may say. */
export type SheetReading = Pick<ImportJob, 'kind' | 'columns' | 'dates' | 'encoding' | 'separator' | 'rowCount'>;

/**
 * Reads the sheet again as its coordinator wants it. Other letters or another separator make other columns: those are guessed
 * again, and so they are where no fields are named. Errors: `import.file_…` where nothing can be read so.
 */
export async function mapColumns(job: ImportJob, wish: Wish): Promise<SheetReading> {
  const { kind, encoding, separator } = wish;
  const isOtherText = encoding !== job.encoding || separator !== job.separator;
  const isGuessed = isOtherText || wish.fields.length === 0;
  if (!isGuessed) refuseWrongFields(job, { kind, fields: wish.fields });
  const how = isGuessed ? { kind } : { mapping: { kind, fields: wish.fields } };
  const survey = await surveyOrRefuse(await bytesOf(job), { encoding, separator, ...how });
  const columns = columnsOf(survey.sheet, survey.guess);
  return {
    kind,
    encoding,
    separator,
    rowCount: survey.sheet.rowCount,
    columns: isGuessed ? columns : withEvidence(columns, job.columns),
    dates: datesOf(survey, job, wish),
  };
}

/** A column that the coordinator gave another field was chosen by a person. */
function withEvidence(columns: readonly ImportColumn[], before: readonly ImportColumn[]): ImportColumn[] {
  return columns.map((column, at) => {
    const known = before[at];
    return { ...column, evidence: known !== undefined && column.field === known.field ? known.evidence : 'person' };
  });
}

function datesOf({ plan: { dates } }: SheetSurvey, job: ImportJob, { dateOrder }: Wish): ImportJob['dates'] {
  const isOther = dates.order !== dateOrder;
  return {
    order: dateOrder,
    agreeing: isOther ? dates.contrary : dates.agreeing,
    contrary: isOther ? dates.agreeing : dates.contrary,
    isGuess: dates.isGuess && job.dates.isGuess && job.dates.order === dateOrder,
  };
}

function refuseWrongFields(job: ImportJob, { kind, fields }: Mapping): void {
  const chosen = fields.filter((field): field is Field => field !== null);
  const isWrong = chosen.some((field, at) => !(field in fieldNames[kind]) || chosen.indexOf(field) !== at);
  if (!isWrong && fields.length === job.columns.length) return;
  throw new AppError('request.invalid', { fields: [{ path: 'fields', code: 'mapping' }] });
}
