import { runSteps } from './check/run-steps.ts';
import { steps } from './check/steps.ts';

/** npm run check: everything that can be said about the code without running it. Fails when any step does. */
const { failed } = await runSteps(steps, console.log);
process.exitCode = failed > 0 ? 1 : 0;
