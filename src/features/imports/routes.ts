import type { Router } from 'express';
import * as contract from '../../contract/imports/routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { bindDownload, bindRoute } from '../../platform/http/bind-route.ts';
import { requireCoordinatedCohort } from '../programs/index.ts';
import { changeMapping } from './actions/change-mapping.ts';
import { leaveOutRow } from './actions/leave-out-row.ts';
import { beginCheck, beginCommit, stopImport } from './actions/move-import.ts';
import { uploadSheet } from './actions/upload-sheet.ts';
import type { ImportJob } from './import-model.ts';
import { mapColumns } from './map-columns.ts';
import { surveyOrRefuse } from './open-sheet.ts';
import { presentImport, presentRow } from './present.ts';
import { findImportsOfCohort, findRows, requireImport } from './reads.ts';
import { refusedRows } from './refused-rows.ts';
import { nudgeImporting } from './start-importing.ts';
import { writeTemplate } from './write-template.ts';

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
    const reading = await mapColumns(job, body);
    return presentImport(await act((ctx) => changeMapping(ctx, { job, revision: body.revision, reading })), now);
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
  bindDownload(router, contract.downloadTemplate, async ({ params: { kind }, query: { language } }) => ({
    fileName: `puente-${kind}-${language}.csv`,
    content: writeTemplate(kind, language),
  }));
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
