import { runSteps } from './check/run-steps.ts';
import { steps } from './check/steps.ts';
import { prepareTools } from './test/prepare-tools.ts';
import { runJest } from './test/run-jest.ts';

/**
 * npm test: fetches what is missing, checks the code, runs every test, and prints `N passed, N failed` as the last line.
 * Each step of the check counts as one test.
 */
const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }: typeof total) => {
  total.passed += passed;
  total.failed += failed;
};

try {
  await prepareTools(console.log);
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  add({ passed: 0, failed: 1 });
}
add(await runSteps(steps, console.log));
for (const project of ['pure', 'server', 'client', 'journeys']) {
  console.log(`\n${project}`);
  add(await runJest(project));
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
