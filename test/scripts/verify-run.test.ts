import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-run-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, ...args: string[]) {
  const root = join(import.meta.dirname, '../..');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const table = {
  scores: [
    [90, 60],
    [80, null],
    [70, 65],
  ],
  capacities: [1, 2],
  pins: [[0, 1]],
};

test('a table is solved into a file that is proved again, and a forged one is not', () => {
  const out = join(folder, 'run.json');
  const solved = script('assign', write('problem.json', JSON.stringify(table)), '--out', out);
  expect(solved).toMatchObject({ status: 0, stdout: expect.stringContaining('3 of 3 served, 205 points') });
  expect(solved.stderr).toContain('score 205, at best 205, gap 0');
  const proved = script('verify-run', out);
  expect(proved).toMatchObject({ status: 0, stdout: expect.stringContaining('Proved: no assignment is better.') });
  const forged = write('forged.json', readFileSync(out, 'utf8').replace('"total":205', '"total":206'));
  expect(script('verify-run', forged)).toMatchObject({ status: 1, stderr: expect.stringContaining('report_differs') });
}, 60_000);

test('a file of another shape, and numbers that cannot be used, are named with their place', () => {
  const odd = script('verify-run', write('odd.json', '{"problem":{},"result":{"totals":{}}}'));
  expect(odd).toMatchObject({ status: 1, stderr: expect.stringContaining('not as expected at problem.scores') });
  const negative = write('negative.json', JSON.stringify({ ...table, capacities: [1, -2] }));
  const refused = script('assign', negative, '--out', join(folder, 'none.json'));
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('capacity.out_of_range: mentor 1 has -2'),
  });
}, 60_000);
