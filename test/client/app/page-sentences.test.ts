import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { common } from '../../../src/locales/en/common.ts';
import { desk } from '../../../src/locales/en/desk.ts';
import { entry } from '../../../src/locales/en/entry.ts';
import { sheets } from '../../../src/locales/en/sheets.ts';

const app = path.resolve('client/src/app');
// A type brings nothing along.
const imported = /^(?:import|export)(?! type )[^;]*?from '(\.[^']+)'/gm;
const wordsOf = (names: readonly string[]): RegExp => new RegExp(`['"\`](${names.join('|')})\\.[a-zA-Z]`);
// What both parts know are sentences of errors: which of them a page may meet, its routes tell.
const entryWords = Object.keys(common).filter((noun) => !(noun in entry));
const memberWords = wordsOf([...entryWords, ...Object.keys(desk), ...Object.keys(sheets)]);
const deskWords = wordsOf([...Object.keys(desk), ...Object.keys(sheets)]);
const sheetWords = wordsOf(Object.keys(sheets));
const memberPage = /(?:member|founder|mentor)Page\(\s*'[^']+',\s*\(\) => import\('([^']+)'\)/g;
const deskPage = /deskPage\(\s*'[^']+',\s*\(\) => import\('([^']+)'\)/g;
const publicPage = /import\('([^']+)'\)/g;

const listPages = (file: string, pattern: RegExp): string[] => {
  const code = readFileSync(path.join(app, 'routes', file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...new Set([...code.matchAll(pattern)].map(([, module = '']) => path.resolve(app, 'routes', module)))];
};

/** The files that stand behind a page at once; what is loaded later brings its own sentences. */
function filesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file) || !/\/client\/src\/.*\.tsx?$/.test(file)) return seen;
  seen.add(file);
  for (const [, module = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    filesBehind(path.resolve(path.dirname(file), module), seen);
  }
  return seen;
}

const pages = [
  path.join(app, 'shell/shell.tsx'),
  path.join(app, 'demo/demo-bar.tsx'),
  path.join(app, 'other-side.tsx'),
  ...listPages('member-pages.ts', memberPage),
  ...listPages('public-routes.tsx', publicPage),
];

const named = (files: readonly string[]): string[] => files.map((file) => path.relative('client/src', file));

/** What stands behind a page and speaks such words. */
function sayersOf(page: string, words: RegExp): string[] {
  const files = filesBehind(path.resolve('client/src', page));
  expect(files.size).toBeGreaterThan(1);
  return named([...files].filter((file) => words.test(readFileSync(file, 'utf8'))));
}

/** Opened from a mail or in a demo only: what they say comes with what members read. */
const speaksLikeMembers = /answer-link-page|mailbox-page/;
const entryPages = [
  path.join(app, 'start.tsx'),
  path.join(app, 'demo/demo-bar.tsx'),
  ...listPages('public-routes.tsx', publicPage).filter((page) => !speaksLikeMembers.test(page)),
];

test.each(named(entryPages))('%s says nothing that only comes after signing in', (page) => {
  expect(sayersOf(page, memberWords)).toEqual([]);
});

test.each(named(pages))('%s says nothing that only a desk is sent', (page) => {
  expect(sayersOf(page, deskWords)).toEqual([]);
});

test.each(named(listPages('member-pages.ts', deskPage)))('%s says nothing that only comes with sheets', (page) => {
  expect(sayersOf(page, sheetWords)).toEqual([]);
});
