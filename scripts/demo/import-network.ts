import { readFileSync } from 'node:fs';
import {
  beginCheck,
  beginCommit,
  findImport,
  type ImportJob,
  runImportNow,
  surveyOrRefuse,
  uploadSheet,
} from '../../src/features/imports/index.ts';
import type { CohortRow } from '../../src/features/programs/index.ts';
import type { Stage } from './stage.ts';

const grace = 'grace.okafor@us-office.example';
const monica = 'monica.resendiz@oficina-mx.example';

/** Which office brought which sheet, early enough for the first pairings. */
const sheets = [
  { fileName: 'mentors.csv', by: grace, day: -50, time: '09:10' },
  { fileName: 'mentores.csv', by: monica, day: -50, time: '09:30' },
  { fileName: 'startups-us-office.csv', by: grace, day: -49, time: '10:05' },
  { fileName: 'emprendimientos-oficina-mx.csv', by: monica, day: -49, time: '11:40' },
] as const;

interface Importing {
  readonly stage: Stage;
  readonly cohort: CohortRow;
  readonly say: (text: string) => void;
}

/** Brings the four sheets of the two offices in through the importer that people use. */
export async function importNetwork({ stage, cohort, say }: Importing): Promise<void> {
  for (const { fileName, by, day, time } of sheets) {
    const now = stage.at(day, time, 'America/Mexico_City');
    say(`Importing ${fileName} …`);
    const bytes = readFileSync(new URL(`network/${fileName}`, import.meta.url));
    const survey = await surveyOrRefuse(bytes);
    const job = await stage.as(by, now, (ctx) => uploadSheet(ctx, { cohort, fileName, bytes, survey }));
    await stage.as(by, now, (ctx) => beginCheck(ctx, { job, revision: job.revision }));
    const checked = await runToEnd(job, now);
    await stage.as(by, now, (ctx) => beginCommit(ctx, { job: checked, revision: checked.revision }));
    await runToEnd(checked, now);
    await stage.settle();
  }
}

/** The worker of the running service may be at it already: whoever holds the lease finishes it. */
async function runToEnd({ _id }: ImportJob, now: Date): Promise<ImportJob> {
  for (;;) {
    await runImportNow(String(_id), () => now);
    const job = await findImport(_id);
    if (job === null) throw new Error('The import is gone.');
    if (job.state !== 'checking' && job.state !== 'committing') return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
