import { lockProblems } from '../../scripts/check/lock-floors.ts';
import { runSteps } from '../../scripts/check/run-steps.ts';
import { countResults } from '../../scripts/test/run-jest.ts';

test('a package below its floor is named with where it lies; tools may be older', () => {
  const packages = {
    '': {},
    'node_modules/ws': { version: '8.21.0' },
    'node_modules/a/node_modules/ws': { version: '8.20.9' },
    'node_modules/b/node_modules/ws': { version: '7.0.0', dev: true },
    'node_modules/qs': { version: '6.100.0' },
  };
  expect(lockProblems({ packages }, {})).toEqual([
    'node_modules/a/node_modules/ws is 8.20.9, and at least 8.21.0 is needed.',
  ]);
});

test('an install script that nobody decided on is a problem', () => {
  const packages = {
    'node_modules/known': { hasInstallScript: true },
    'node_modules/@new/one': { hasInstallScript: true },
  };
  expect(lockProblems({ packages }, { known: false })).toEqual([
    'node_modules/@new/one has an install script: decide on it in allowScripts of package.json.',
  ]);
});

test('every step runs although one failed, and only the failed one speaks', async () => {
  const lines: string[] = [];
  const step = (name: string, code: number) => ({ name, run: async () => ({ code, output: `words of ${name}` }) });
  const tally = await runSteps([step('first', 0), step('second', 2), step('third', 0)], (line) => lines.push(line));
  expect(tally).toEqual({ passed: 2, failed: 1 });
  expect(lines.map((line) => line.replace(/\d+\.\d/, 'N').replace(/ +/g, ' '))).toEqual([
    'ok first N s',
    'FAILED second N s',
    'words of second',
    'ok third N s',
  ]);
});

const report = (counts: Record<string, number>) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});

test.each([
  { what: 'all passed', given: report({}), code: 0, tally: { passed: 5, failed: 0 } },
  { what: 'some failed', given: report({ numFailedTests: 2 }), code: 1, tally: { passed: 5, failed: 2 } },
  { what: 'one was skipped', given: report({ numPendingTests: 1 }), code: 0, tally: { passed: 5, failed: 1 } },
  {
    what: 'a file failed to load',
    given: report({ numRuntimeErrorTestSuites: 1 }),
    code: 1,
    tally: { passed: 5, failed: 1 },
  },
  { what: 'it ended badly', given: report({}), code: 1, tally: { passed: 5, failed: 1 } },
  { what: 'it left no report', given: null, code: 1, tally: { passed: 0, failed: 1 } },
])('when $what the count says so', ({ given, code, tally }) => {
  expect(countResults(given, code)).toEqual(tally);
});
