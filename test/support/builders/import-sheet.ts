import { readFileSync } from 'node:fs';
import {
  beginCheck,
  beginCommit,
  type ImportJob,
  runImportNow,
  surveyOrRefuse,
  uploadSheet,
} from '../../../src/features/imports/index.ts';
import { ImportModel } from '../../../src/features/imports/import-model.ts';
import type { CohortRow } from '../../../src/features/programs/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { testStart } from '../test-server.ts';

const caller = { actor: systemActor('test'), now: testStart };
const clock = (): Date => testStart;

export function networkSheet(name: string): Buffer {
  return readFileSync(new URL(`../../../scripts/demo/network/${name}`, import.meta.url));
}

/** A sheet brought and checked, nothing written yet. */
export async function checkedSheet(cohort: CohortRow, fileName: string, bytes: Buffer): Promise<ImportJob> {
  const survey = await surveyOrRefuse(bytes);
  const job = await runAction(caller, (ctx) => uploadSheet(ctx, { cohort, fileName, bytes, survey }));
  await runAction(caller, (ctx) => beginCheck(ctx, { job, revision: job.revision }));
  return finishedImport(job);
}

/** A sheet brought all the way, as the command does it. */
export async function importSheet(cohort: CohortRow, fileName: string, bytes: Buffer): Promise<ImportJob> {
  const job = await checkedSheet(cohort, fileName, bytes);
  await runAction(caller, (ctx) => beginCommit(ctx, { job, revision: job.revision }));
  return finishedImport(job);
}

/** An import once nothing of it runs, whether by this call or by the server's own worker, whoever holds it first. */
export async function finishedImport({ _id }: Pick<ImportJob, '_id'>): Promise<ImportJob> {
  await runImportNow(String(_id), clock);
  return importWhen({ _id }, ({ state }) => state !== 'checking' && state !== 'committing');
}

/** Waits until an import is as wished, by the database's own news. */
export async function importWhen(
  which: Partial<Pick<ImportJob, '_id' | 'fileName'>>,
  isWished: (job: ImportJob) => boolean,
): Promise<ImportJob> {
  const news = ImportModel.collection.watch();
  try {
    // The stream is open before the first look, so that nothing falls between the two.
    for (let change = news.tryNext(); ; change = news.next()) {
      await change;
      const job: ImportJob | null = await ImportModel.findOne(which).lean();
      if (job !== null && isWished(job)) return job;
    }
  } finally {
    await news.close();
  }
}
