/**
 * npm run assign -- FILE --out ANSWER.json solves a table of scores of any origin (a problem as docs/engine.md describes it, or the
 * problem of an exported run); npm run assign -- --program "Puente 2026" --out RUN.json plans the program's running cohort
 * (MONGODB_URI names the database). `npm run verify-run` proves a plan again. A file may be asked for something else:
 * `--sums UNIT` raises the floor under each startup's sum of scores, by whole units; `--teams WISHES.json` ({needs, offers,
 * sides}) puts teams together; `--conflict` says which numbers contradict each other. Progress is shown; Ctrl-C asks for the best so far.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ExportedRun, PlainProblem } from '../src/engine/index.ts';
import { forgetMemory, planCohort } from '../src/features/matching/index.ts';
import { findProgramsByIds } from '../src/features/programs/index.ts';
import { connectMongo, disconnectMongo } from '../src/platform/mongo/connect.ts';
import { runInThread } from '../src/platform/threads/run-in-thread.ts';
import { readGoal } from './assign/read-goal.ts';
import type { Goal, SolveAnswer, SolveProgress, SolveQuestion } from './assign/solve-thread.ts';
import { createProgressLines, tellAnswer } from './assign/tell.ts';
import { requireCohortOf } from './import/require-cohort.ts';
import { readProblem } from './verify-run/read-run.ts';

const usage =
  'Use: npm run assign -- (FILE [--sums UNIT | --teams WISHES.json | --conflict] | --program "Name") --out ANSWER.json';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      program: { type: 'string' },
      out: { type: 'string' },
      sums: { type: 'string' },
      teams: { type: 'string' },
      conflict: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  const goal = await readGoal({ sums: values.sums, teams: values.teams, conflict: values.conflict });
  const isWhole =
    file === undefined ? values.program !== undefined && goal.kind === 'plan' : values.program === undefined;
  if (values.out === undefined || !isWhole) throw new Error(usage);
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const watch = { onProgress: createProgressLines(console.error), signal: controller.signal };
  const answer =
    file === undefined
      ? { kind: 'plan' as const, run: await planOf(values.program ?? '', watch) }
      : await solve({ problem: readProblem(await readFile(file, 'utf8')), goal }, watch);
  const told = tellAnswer(answer);
  await writeFile(values.out, `${JSON.stringify('run' in answer ? answer.run : answer)}\n`);
  console.log(told);
}

type Watch = { readonly onProgress: (progress: SolveProgress) => void; readonly signal: AbortSignal };

function solve(input: { problem: PlainProblem; goal: Goal }, watch: Watch): Promise<SolveAnswer> {
  const place = { module: './assign/solve-thread', callerUrl: import.meta.url };
  return runInThread<SolveQuestion, SolveProgress, SolveAnswer>(place, { input, ...watch });
}

async function planOf(programName: string, watch: Watch): Promise<ExportedRun> {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI names the database.');
  await connectMongo(uri);
  try {
    const cohort = await requireCohortOf(programName);
    const [program] = await findProgramsByIds([cohort.programId]);
    const plan = program && (await planCohort({ cohort, program, now: new Date() }, watch));
    if (!plan?.run) throw new Error('Nobody waits for a match, or no mentor has a place.');
    return plan.run;
  } finally {
    await forgetMemory();
    await disconnectMongo();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
