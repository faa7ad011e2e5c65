import { raiseFloor } from './fairness-floor.ts';
import { advance, startRun, type Control, type FlowRun, type FlowTask } from './flow-run.ts';
import type { Instance } from './instance.ts';
import { priceAll } from './pricing.ts';
import { LEVELS, type AssignOptions } from './problem.ts';
import { resumeFrom, warmStart } from './warm-start.ts';

export type Solved = {
  readonly status: 'optimal' | 'stopped';
  readonly instance: Instance;
  readonly run: FlowRun;
  /** The run without a floor, which says what coverage and loads there are to keep. */
  readonly base: FlowRun;
  readonly floor: number | null;
  readonly refusal: FlowRun | null;
  /** Levels proven, in the order coverage, load, (floor), score, tie. */
  readonly proven: number;
};

export type SolveExtra = { readonly price?: Control['price']; readonly from?: Solved };

/**
 * Solves an instance: coverage, loads, floor, total, tie-break, each exact over the whole table. With `from`, a
 * solved instance of the same startups and mentors, the work starts from its pairs and prices. `price` is replaced only
 * by tests that show that an optimum over the shortlist alone is noticed.
 */
export function solveInstance(instance: Instance, options: AssignOptions, extra: SolveExtra = {}): Solved {
  const { price = priceAll, from } = extra;
  const start = from === undefined ? warmStart(instance, options.shortlist ?? 32) : resumeFrom(from.run, instance);
  const control: Control = {
    maxPivots: options.maxPivots ?? 200 * (instance.n + instance.m) + 1_000_000,
    onProgress: options.onProgress ?? null,
    price,
  };
  const task: FlowTask = {
    instance,
    ...start,
    floor: -Infinity,
    method: options.method ?? 'network-simplex',
    control,
  };
  const base = startRun(task);
  const wanted = (options.tieBreak ?? true) ? LEVELS.length : LEVELS.length - 1;
  const stop = (run: FlowRun, floor: number | null): Solved => ({
    status: 'stopped',
    instance,
    run,
    base,
    floor,
    refusal: null,
    proven: run.done,
  });
  if (advance(base, 2) === 'stopped') return stop(base, null);
  const fair =
    (options.fairness ?? true)
      ? raiseFloor(base, task, from?.floor ?? null)
      : { floor: null, run: base, refusal: null, stopped: false };
  if (fair.stopped || advance(fair.run, wanted) === 'stopped') return stop(fair.run, fair.floor);
  const { run, floor, refusal } = fair;
  return { status: 'optimal', instance, run, base, floor, refusal, proven: run.done };
}
