import { dualBound } from '../../src/engine/assignment/dual-bound.ts';
import { levelValue } from '../../src/engine/assignment/flow-run.ts';
import { prepareInstance } from '../../src/engine/assignment/instance.ts';
import type { ScoreSource } from '../../src/engine/assignment/score-source.ts';
import { solveInstance } from '../../src/engine/assignment/solve-instance.ts';
import { cohortKernel, denseCopy } from './assignment-problems.ts';
import { type MemoryWatch, watchMemory } from './memory-watch.ts';
import { type BenchRow, fastest } from './row.ts';
import { askSciPy, type SciPyAnswer } from './scipy.ts';

/** One to one, total only, as SciPy sees the problem: no floor. The seeded tie-break stays in. */
function solveOneToOne(scores: ScoreSource) {
  const instance = prepareInstance({ scores, capacities: Array<number>(scores.mentors).fill(1) }, 1);
  const solved = solveInstance(instance, { fairness: false });
  return { instance, solved, total: -levelValue(solved.run, 2) };
}

/** 5,000 × 5,000 with scoring counted in on our side and left out on SciPy's. */
export function dense5000(wasm: Uint8Array): BenchRow {
  const kernel = cohortKernel(5000, wasm);
  let total = 0;
  const ms = fastest(2, () => (total = solveOneToOne(denseCopy(kernel).scores).total));
  return versusSciPy({ name: 'dense_5000_vs_scipy_ratio', ms, total, floor: 1, aim: 4 }, askSciPy(kernel, 900_000));
}

/** 10,000 × 10,000 straight from the profiles: rows are scored anew at each look, so that no matrix is ever held. */
export function dense10000(wasm: Uint8Array): BenchRow[] {
  const kernel = cohortKernel(10_000, wasm);
  let looks = 0;
  let memory: MemoryWatch | null = null;
  const watched: ScoreSource = {
    ...kernel,
    row: (i) => {
      if (looks++ % 256 === 0) memory?.look();
      return kernel.row(i);
    },
  };
  let found = solveOneToOne(watched);
  // The first run's garbage is not the second one's.
  memory = watchMemory();
  const ms = fastest(1, () => (found = solveOneToOne(watched)));
  memory.look();
  const proved = dualBound(found.instance, found.solved.run).every(
    (bound, level) => bound === levelValue(found.solved.run, level),
  );
  const row = { name: 'dense_10000_vs_scipy_ratio', ms, total: found.total, floor: 2, aim: 7.5 };
  return [
    versusSciPy(row, askSciPy(kernel, 1_800_000)),
    {
      name: 'dense_10000_peak_mb',
      value: memory.peakMb(),
      unit: 'MB',
      floor: 400,
      aim: 105,
      better: 'less',
      same: proved,
      note: `beyond the packed profiles, ${(looks / 10_000).toFixed(0)} looks at each row in two runs; certificate closes`,
    },
  ];
}

type Ours = { name: string; ms: number; total: number; floor: number; aim: number };

function versusSciPy({ ms, total, ...row }: Ours, other: SciPyAnswer | null): BenchRow {
  const shared = { ...row, unit: '×', better: 'more' } as const;
  if (other === null) {
    const note = `SciPy is missing here (Debian: python3-scipy); ${ms.toFixed(0)} ms ours`;
    return { ...shared, value: Number.NaN, same: null, note };
  }
  const isDone = other.total !== null;
  const note = `${ms.toFixed(0)} ms against ${other.ms.toFixed(0)}${isDone ? '' : ' and more: it was stopped there'}`;
  return { ...shared, value: other.ms / ms, same: isDone ? other.total === total : null, note };
}
