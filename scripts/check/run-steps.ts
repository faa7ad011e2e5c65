import type { Step } from './steps.ts';

export type Tally = { passed: number; failed: number };

/** Runs every step even after one failed, because the next one's findings are wanted too; prints what a failed one says. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const began = performance.now();
    const { code, output } = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(20)} ${seconds.padStart(5)} s`);
    if (code !== 0) say(output);
    tally[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return tally;
}
