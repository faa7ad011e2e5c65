import { readFileSync } from 'node:fs';
import {
  beginCheck,
  beginCommit,
  findImport,
  type ImportJob,
  runImportNow,
  surveyOrRefuse,
  uploadSheet,
} from '../../../src/features/imports/index.ts';
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
  return runToEnd(job);
}

/** A sheet brought all the way, as the command does it. */
export async function importSheet(cohort: CohortRow, fileName: string, bytes: Buffer): Promise<ImportJob> {
  const job = await checkedSheet(cohort, fileName, bytes);
  await runAction(caller, (ctx) => beginCommit(ctx, { job, revision: job.revision }));
  return runToEnd(job);
}

/** The server's own worker may be at it already: either finishes it, and each looks at the lease first. */
async function runToEnd({ _id }: ImportJob): Promise<ImportJob> {
  for (;;) {
    await runImportNow(String(_id), clock);
    const job = await findImport(_id);
    if (job === null) throw new Error('The import is gone.');
    if (job.state !== 'checking' && job.state !== 'committing') return job;
  }
}
