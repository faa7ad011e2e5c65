import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allowed, ground, planted } from './planted.ts';

const project = path.resolve(import.meta.dirname, '../..');
const configFile = path.join(project, '.dependency-cruiser.cjs');

type Rule = { name: string; to: { path?: string | string[] } };
type Cruise = { summary: { violations: { from: string; to: string; rule: { name: string; severity: string } }[] } };

const { forbidden } = createRequire(import.meta.url)(configFile) as { forbidden: Rule[] };

let box = '';
let reported: string[] = [];

/** The planted tree stands outside the project and is judged by the project's own rules, all of it at once. */
beforeAll(async () => {
  box = mkdtempSync(path.join(tmpdir(), 'puente-walls-'));
  for (const file of ground) write(file, 'export const here = 1;\n');
  for (const name of ['zod', 'express', 'mongoose', 'ml-distance']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  write('tsconfig.json', '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}');
  // A type import is enough to break a wall: what is only typed today is called tomorrow.
  for (const { file, imports } of [...planted, ...allowed])
    write(file, `import type { here } from '${imports}';\nexport type Planted = typeof here;\n`);
  write('src/platform/ring/two.ts', "import type { here } from './one.ts';\nexport type Planted = typeof here;\n");
  const { summary } = await cruise();
  reported = summary.violations.map(({ rule, from }) => `${rule.severity} ${rule.name} ${from}`);
}, 60_000);

afterAll(() => rmSync(box, { recursive: true }));

function write(file: string, text: string): void {
  const full = path.join(box, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function cruise(): Promise<Cruise> {
  const cli = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['src', 'client', 'test', '--config', configFile, '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args], { cwd: box, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr));
      else resolve(JSON.parse(stdout) as Cruise);
    });
  });
}

test.each(planted)('$rule bites: $file may not import $imports', ({ rule, file }) => {
  expect(reported).toContain(`error ${rule} ${file}`);
});

test.each(allowed)('$file may import $imports', ({ file }) => {
  expect(reported.filter((line) => line.endsWith(` ${file}`))).toEqual([]);
});

test('every wall has a planted violation', () => {
  const biting = forbidden.filter(({ to }) => !(Array.isArray(to.path) && to.path.length === 0));
  const proved = new Set(planted.map(({ rule }) => rule));
  expect(biting.map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
});
