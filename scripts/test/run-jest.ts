import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../build/run-tool.ts';
import type { Tally } from '../check/run-steps.ts';

const resultSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  /** Files that failed before a test of theirs could. */
  numRuntimeErrorTestSuites: z.int(),
});

/** Runs one of Jest's projects, shows its output, and counts. A skipped test counts as failed: none is meant to be skipped. */
export async function runJest(project: string): Promise<Tally> {
  const outputFile = path.join(projectRoot, '.cache', `jest-${project}.json`);
  mkdirSync(path.dirname(outputFile), { recursive: true });
  rmSync(outputFile, { force: true });
  const args = ['--selectProjects', project, '--passWithNoTests', '--json', '--outputFile', outputFile];
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const child = spawn(process.execPath, [...flags, 'node_modules/jest/bin/jest.js', ...args], {
    cwd: projectRoot,
    // The report goes to the file; the readable output is what Jest prints on standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return countResults(readResult(outputFile), code ?? 1);
}

/** A run whose report is missing, or that ended badly although every test passed, is one failure. */
export function countResults(report: unknown, code: number): Tally {
  const { data } = resultSchema.safeParse(report);
  if (!data) return { passed: 0, failed: 1 };
  const failed = data.numFailedTests + data.numPendingTests + data.numTodoTests + data.numRuntimeErrorTestSuites;
  return { passed: data.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function readResult(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
