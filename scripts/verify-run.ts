/**
 * npm run verify-run -- FILE proves an exported run again from nothing but the file: every rule kept, no assignment better, every
 * reported number right. `npm run assign` writes such files. Ends with 1 when something does not hold.
 */
import { readFile } from 'node:fs/promises';
import { verifyResult, problemOfRun } from '../src/engine/index.ts';
import { readRun } from './verify-run/read-run.ts';

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Use: npm run verify-run -- FILE');
  const { problem, result } = readRun(await readFile(file, 'utf8'));
  const { valid, objections } = verifyResult(problemOfRun(problem), result);
  if (!valid) throw new Error(`${file} does not hold: ${objections.join(', ')}`);
  const { served, startups, filled, slots, total } = result.totals;
  console.log(`${served} of ${startups} startups served, ${filled} of ${slots} slots filled, ${total} points in all.`);
  const gaps = result.levels.map(({ level, gap }) => `${level} ${gap ?? 'open'}`).join(', ');
  console.log(
    result.status === 'optimal' ? 'Proved: no assignment is better.' : `Stopped; distance to the best: ${gaps}.`,
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
