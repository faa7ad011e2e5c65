/**
 * Measures the matching engine against what a program could use instead: `npm run bench:matching -- --json FILE` (`--only scoring` or
 * `--only assignment` for one half, `--docs` to put the figures into docs/engine.md). Ratios come from one run on one machine.
 * Build first (`npm run build`), since the second thread runs built code.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { assignmentRows } from './bench-matching/assignment-rows.ts';
import { calibrationRow } from './bench-matching/calibration-row.ts';
import type { BenchRow } from './bench-matching/row.ts';
import { scoringRows } from './bench-matching/scoring-rows.ts';
import { writeTable } from './bench-matching/write-table.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, docs: { type: 'boolean' } },
});
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  loadAtStart: loadavg()[0],
};
const wanted = (half: string) => values.only === undefined || values.only === half;
const rows: BenchRow[] = [];

const described = `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, load ${machine.loadAtStart}`;
console.log(described);
if (wanted('scoring')) for (const row of [...(await scoringRows()), calibrationRow()]) keep(row);
if (wanted('assignment')) for await (const row of assignmentRows()) keep(row);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
if (values.docs === true) await writeTable(rows, described);
if (rows.some((row) => row.same === false || !reaches(row, row.floor))) process.exitCode = 1;

function keep(row: BenchRow): void {
  rows.push(row);
  console.log(sentence(row));
}

function sentence(row: BenchRow): string {
  const verdict = reaches(row, row.aim)
    ? 'aim reached'
    : reaches(row, row.floor)
      ? 'above the floor'
      : 'BELOW THE FLOOR';
  const equal = row.same === null ? '' : row.same ? ', same answers' : ', ANSWERS DIFFER';
  const figure = `${row.value.toFixed(row.value < 100 ? 2 : 0)} ${row.unit}`;
  return `${row.name.padEnd(28)} ${figure.padStart(12)}  ${verdict} (floor ${row.floor}, aim ${row.aim})${equal}; ${row.note}`;
}

function reaches(row: BenchRow, bound: number): boolean {
  // Nothing to compare with, as without SciPy: the row says so and holds nothing up.
  if (Number.isNaN(row.value)) return true;
  return row.better === 'more' ? row.value >= bound : row.value <= bound;
}
