/**
 * npm run assign -- PROBLEM.json --out RUN.json solves a table of scores of any origin, as docs/engine.md describes it;
 * npm run assign -- --program "Puente 2026" --out RUN.json plans the program's running cohort (MONGODB_URI names the database).
 * Progress is shown; Ctrl-C asks a cohort's plan for the best so far. `npm run verify-run` proves the file again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  assign,
  type ExportedRun,
  exportRun,
  type PlainProblem,
  problemOfRun,
  type Progress,
} from '../src/engine/index.ts';
import { forgetMemory, planCohort } from '../src/features/matching/index.ts';
import { findProgramsByIds } from '../src/features/programs/index.ts';
import { connectMongo, disconnectMongo } from '../src/platform/mongo/connect.ts';
import { requireCohortOf } from './import/require-cohort.ts';
import { problemSchema, read } from './verify-run/read-run.ts';

async function main(): Promise<void> {
  const options = { program: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (!values.out || (file === undefined) === (values.program === undefined)) {
    throw new Error('Use: npm run assign -- (PROBLEM.json | --program "Name of the program") --out RUN.json');
  }
  const run = file === undefined ? await planOf(values.program ?? '') : solveFile(await readFile(file, 'utf8'));
  await writeFile(values.out, `${JSON.stringify(run)}\n`);
  const { totals, status, pivots } = run.result;
  console.log(
    `${status} after ${pivots} pivots: ${totals.served} of ${totals.startups} served, ${totals.total} points.`,
  );
}

function solveFile(text: string): ExportedRun {
  const problem = problemOfRun(read(problemSchema, text) as PlainProblem);
  const result = assign(problem, {
    onProgress: (progress) => {
      show(progress);
      return true;
    },
  });
  if (result.status !== 'refused') return exportRun(problem, result);
  const lines = result.issues.map(
    ({ code, side, row, value, limit }) => `${code}: ${side} ${row} has ${value}, limit ${limit}`,
  );
  throw new Error(lines.join('\n'));
}

async function planOf(programName: string): Promise<ExportedRun> {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI names the database.');
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  await connectMongo(uri);
  try {
    const cohort = await requireCohortOf(programName);
    const [program] = await findProgramsByIds([cohort.programId]);
    const plan =
      program &&
      (await planCohort({ cohort, program, now: new Date() }, { onProgress: show, signal: controller.signal }));
    if (!plan?.run) throw new Error('Nobody waits for a match, or no mentor has a place.');
    return plan.run;
  } finally {
    await forgetMemory();
    await disconnectMongo();
  }
}

function show({ level, floor, value, bound, gap }: Progress): void {
  const now = bound === null ? `${level} ${value}` : `${level} ${value}, at best ${bound}, gap ${gap}`;
  console.error(floor === null ? now : `with nobody below ${floor}: ${now}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
