import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

/**
 * The tool that checks the walls does not see `export type { … } from '…'`. Passing a type on is therefore allowed within
 * one folder only (which is what a feature's door needs); from anywhere else it is imported first, and so seen.
 */
const reexport = /export type\s+(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s+from\s+'(?<from>[^']+)'/g;

const sources = ['src', 'client/src'].flatMap((folder) =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);

function leavingReexports(text: string): string[] {
  return [...text.matchAll(reexport)]
    .map((match) => match.groups?.['from'] ?? '')
    .filter((from) => !from.startsWith('./'));
}

test('no type is passed on from outside the own folder', () => {
  const found = sources.flatMap((file) =>
    leavingReexports(readFileSync(path.join(project, file), 'utf8')).map(
      (from) => `${file} passes on types of ${from}`,
    ),
  );
  expect(found).toEqual([]);
});

test('the look finds what it looks for', () => {
  const text = `export type { A } from './mine.ts';
    export type {
      B,
    } from '../theirs/index.ts';
    export type * from 'express';
    export type C = string;`;
  expect(leavingReexports(text)).toEqual(['../theirs/index.ts', 'express']);
});
