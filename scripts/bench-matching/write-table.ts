import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchRow } from './row.ts';

const page = join(import.meta.dirname, '../../docs/engine.md');

/** Puts measured figures into the table of docs/engine.md, each into the line of its name, and the machine under it. */
export async function writeTable(rows: readonly BenchRow[], machine: string): Promise<void> {
  let text = await readFile(page, 'utf8');
  for (const row of rows) text = text.replace(lineOf(row.name), (_, start: string) => `${start} ${cells(row)} |`);
  text = text.replace(/^Measured on .*$/m, `Measured on ${machine}.`);
  await writeFile(page, text);
}

/** A line of the table up to its aim, and what follows. */
const lineOf = (name: string): RegExp => new RegExp(`^(\\| \`${name}\` +\\|[^|]+\\|[^|]+\\|).*$`, 'm');

function cells({ value, unit, same, note }: BenchRow): string {
  const figure = Number.isNaN(value) ? 'SciPy is missing' : `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`.trim();
  return `${figure} | ${same === null ? 'not compared' : same ? 'yes' : 'NO'} | ${note.replaceAll('|', '/')}`;
}
