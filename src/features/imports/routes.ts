import type { Router } from 'express';
import type { z } from 'zod';
import * as contract from '../../contract/imports/routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { AppError, refuse } from '../../platform/errors/app-error.ts';
import { bindDownload, bindRoute } from '../../platform/http/bind-route.ts';
import { requireCoordinatedCohort } from '../programs/index.ts';
import { changeMapping } from './actions/change-mapping.ts';
import { leaveOutRow } from './actions/leave-out-row.ts';
import { beginCheck, beginCommit, stopImport } from './actions/move-import.ts';
import { columnsOf, uploadSheet } from './actions/upload-sheet.ts';
import type { ImportColumn, ImportJob } from './import-model.ts';
import { bytesOf, surveyOrRefuse } from './open-sheet.ts';
import { presentImport, presentRow } from './present.ts';
import { type Field, fieldNames, guessMappingAs, type Mapping } from './reading/index.ts';
import { findImportsOfCohort, findRows, requireImport } from './reads.ts';
import { refusedRows } from './refused-rows.ts';
import { nudgeImporting } from './start-importing.ts';

export function mountImportRoutes(router: Router): void {
  mountSheetRoutes(router);
  mountRunRoutes(router);
}

/** The sheet itself: dropped, found again, its columns corrected, its rows looked at. */
function mountSheetRoutes(router: Router): void {
  bindRoute(router, contract.uploadSheet, async ({ actor, params, file, act, now }) => {
    const cohort = await requireCoordinatedCohort(actor, params.cohortId);
    const { bytes, name } = file ?? refuse('request.invalid');
    const survey = await surveyOrRefuse(bytes);
    return presentImport(await act((ctx) => uploadSheet(ctx, { cohort, fileName: name, bytes, survey })), now);
  });
  bindRoute(router, contract.listImports, async ({ actor, params, now }) => {
    const cohort = await requireCoordinatedCohort(actor, params.cohortId);
    const jobs = await findImportsOfCohort(cohort._id);
    return { imports: jobs.map((job) => presentImport(job, now)) };
  });
  bindRoute(router, contract.getImport, async ({ actor, params, now }) =>
    presentImport(await requireImport(actor, params.importId), now),
  );
  bindRoute(router, contract.changeMapping, async ({ actor, params, body, act, now }) => {
    const job = await requireImport(actor, params.importId);
    const mapped = await mapColumns(job, body);
    return presentImport(await act((ctx) => changeMapping(ctx, { job, revision: body.revision, ...mapped })), now);
  });
  bindRoute(router, contract.listImportRows, async ({ actor, params, query }) => {
    const job = await requireImport(actor, params.importId);
    const { rows, total, hasMore } = await findRows(job._id, query);
    return { rows: rows.map((row) => presentRow(row, job)), total, hasMore };
  });
  bindRoute(router, contract.leaveOutRow, async ({ actor, params, body, act }) => {
    const job = await requireImport(actor, params.importId);
    return presentRow(await act((ctx) => leaveOutRow(ctx, { job, row: params.row, ...body })), job);
  });
}

function mountRunRoutes(router: Router): void {
  const reply = (job: ImportJob, now: Date) => {
    nudgeImporting();
    return presentImport(job, now);
  };
  bindRoute(router, contract.checkSheet, async ({ actor, params, body, act, now }) => {
    const job = await requireImportWithFile(actor, params.importId, now);
    return reply(await act((ctx) => beginCheck(ctx, { job, ...body })), now);
  });
  bindRoute(router, contract.commitImport, async ({ actor, params, body, act, now }) => {
    const job = await requireImportWithFile(actor, params.importId, now);
    return reply(await act((ctx) => beginCommit(ctx, { job, ...body })), now);
  });
  bindRoute(router, contract.stopImport, async ({ actor, params, act, now }) => {
    const job = await requireImport(actor, params.importId);
    return presentImport(await act((ctx) => stopImport(ctx, job)), now);
  });
  bindDownload(router, contract.downloadRefused, async ({ actor, params, query, now }) => {
    const job = await requireImportWithFile(actor, params.importId, now);
    if (job.counts === null) return refuse('import.wrong_state');
    const content = await refusedRows(job, query.language);
    return { fileName: `${job.fileName.replace(/\.\w{1,4}$/, '')}-refused.csv`, content };
  });
}

async function requireImportWithFile(actor: UserActor, importId: string, now: Date): Promise<ImportJob> {
  const job = await requireImport(actor, importId);
  return job.fileExpiresAt > now ? job : refuse('import.file_gone');
}

type Wish = z.output<typeof contract.changeMapping.body>;

/** The columns as the coordinator wants them; no fields at all means to guess again for the other kind. */
async function mapColumns(
  job: ImportJob,
  wish: Wish,
): Promise<{ kind: ImportJob['kind']; columns: ImportColumn[]; dates: ImportJob['dates'] }> {
  const isGuessed = wish.fields.length === 0;
  const fields = isGuessed ? job.columns.map(() => null) : wish.fields;
  refuseWrongFields(job, { kind: wish.kind, fields });
  const { sheet, guess, plan } = await surveyOrRefuse(await bytesOf(job), {
    kind: wish.kind,
    fields: isGuessed ? guessedFields(job, wish.kind) : fields,
  });
  const known = new Map(job.columns.map((column) => [column.title, column]));
  const columns = columnsOf(sheet, guess).map((column): ImportColumn => {
    const before = known.get(column.title);
    if (isGuessed) return column;
    return column.field === before?.field
      ? { ...column, evidence: before.evidence }
      : { ...column, evidence: 'person' };
  });
  const dates = {
    ...plan.dates,
    order: wish.dateOrder,
    isGuess: plan.dates.isGuess && job.dates.order === wish.dateOrder,
  };
  return { kind: wish.kind, columns, dates };
}

const guessedFields = (job: ImportJob, kind: Mapping['kind']): Mapping['fields'] =>
  guessMappingAs(
    kind,
    job.columns.map(({ title }) => title),
  ).mapping.fields;

function refuseWrongFields(job: ImportJob, { kind, fields }: Mapping): void {
  const chosen = fields.filter((field): field is Field => field !== null);
  const isWrong = chosen.some((field, at) => !(field in fieldNames[kind]) || chosen.indexOf(field) !== at);
  if (!isWrong && fields.length === job.columns.length) return;
  throw new AppError('request.invalid', { fields: [{ path: 'fields', code: 'mapping' }] });
}
