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

test('a table is asked for the floor under sums, for teams and for what contradicts itself', () => {
  const wanted = {
    scores: [
      [5, 9, 4],
      [8, 7, 1],
    ],
    demands: [2, 1],
    capacities: [1, 1, 1],
    startupIds: ['Ana', 'Beto'],
  };
  const [problem, out] = [write('wanted.json', JSON.stringify(wanted)), join(folder, 'answer.json')];
  const sums = script('assign', problem, '--sums', '1', '--out', out);
  expect(sums).toMatchObject({ status: 0, stdout: expect.stringContaining('nobody who is served below 8 in all') });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ kind: 'sums', result: { floor: 8, total: 21 } });
  const wishes = {
    needs: [[4], [0]],
    offers: [[0.5], [0], [0.5]],
    sides: ['MX', 'US', 'US'],
  };
  const teams = script('assign', problem, '--teams', write('wishes.json', JSON.stringify(wishes)), '--out', out);
  expect(teams).toMatchObject({ status: 0, stdout: expect.stringContaining('optimal: 1 teams on both sides') });
  const none = script('assign', problem, '--conflict', '--out', out);
  expect(none).toMatchObject({ status: 0, stdout: expect.stringContaining('Everything can be had.') });
}, 120_000);

test('a plan that cannot be whole is asked why, from its own file', () => {
  const run = join(folder, 'short.json');
  const short = { scores: [[5], [4]], capacities: [1], startupIds: ['Ana', 'Beto'], mentorIds: ['Mia'] };
  expect(script('assign', write('tight.json', JSON.stringify(short)), '--out', run)).toMatchObject({ status: 0 });
  const why = script('assign', run, '--conflict', '--out', join(folder, 'why.json'));
  expect(why).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('capacity of Mia (row 0) is 1: give way by 1'),
  });
  const both = script('assign', run, '--conflict', '--sums', '1', '--out', join(folder, 'why.json'));
  expect(both).toMatchObject({ status: 1, stderr: expect.stringContaining('Ask for one of') });
  const odd = script('assign', run, '--sums', '0.5', '--out', join(folder, 'why.json'));
  expect(odd).toMatchObject({ status: 1, stderr: expect.stringContaining('option.out_of_range') });
}, 120_000);
