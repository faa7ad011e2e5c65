import { readFile } from 'node:fs/promises';
import { blockingPairs } from '../../src/engine/assignment/blocking-pairs.ts';
import { deferredAcceptance } from '../../src/engine/assignment/deferred-acceptance.ts';
import { dualBound } from '../../src/engine/assignment/dual-bound.ts';
import { levelValue } from '../../src/engine/assignment/flow-run.ts';
import { prepareInstance } from '../../src/engine/assignment/instance.ts';
import { addColumn, addRow, modelData, type LinearProgram } from '../../src/engine/assignment/linear-program.ts';
import type { PairIndex } from '../../src/engine/assignment/problem.ts';
import { denseScores, type ScoreSource } from '../../src/engine/assignment/score-source.ts';
import { solveInstance, type Solved } from '../../src/engine/assignment/solve-instance.ts';
import { startHighs } from '../../src/engine/assignment/start-highs.ts';
import { assignWithSumFloor } from '../../src/engine/assignment/sum-floor.ts';
import { buildKernel, kernelFile } from '../build-kernel.ts';
import { facetScores } from './assignment-problems.ts';
import { dense10000, dense5000 } from './dense-rows.ts';
import { type BenchRow, fastest } from './row.ts';
import { whatIfRow } from './what-if-row.ts';
import { seeded } from './world.ts';

/** The figures of the assignment half, all from one run, as they come: the last ones take minutes on SciPy's side. */
export async function* assignmentRows(): AsyncGenerator<BenchRow> {
  await buildKernel();
  const wasm = await readFile(kernelFile);
  yield hospitalResidents();
  yield whatIfRow({ size: 1000, questions: 100, floor: 50, aim: 7 });
  yield whatIfRow({ size: 5000, questions: 60, floor: 300, aim: 35 });
  yield sparseGrowth();
  yield await sparseVersusHighs();
  yield await sumFloor();
  yield dense5000(wasm);
  yield* dense10000(wasm);
}

function solveShared(scores: ScoreSource, capacity: number) {
  const instance = prepareInstance({ scores, capacities: Array<number>(scores.mentors).fill(capacity) }, 1);
  return solveInstance(instance, { fairness: false });
}

const totalOf = ({ run }: Solved) => -levelValue(run, 2);

/** Whether the potentials prove every level over the whole table. */
const isProved = ({ instance, run }: Solved) =>
  dualBound(instance, run).every((bound, level) => bound === levelValue(run, level));

/** 5,000 startups, 50 mentors with 110 places each; HiGHS gets the same as a linear program, its model already built. */
async function sparseVersusHighs(): Promise<BenchRow> {
  const [n, m, capacity] = [5000, 50, 110];
  const { scores } = facetScores(n, m, seeded(11));
  let total = 0;
  const ms = fastest(5, () => (total = totalOf(solveShared(scores, capacity))));
  const program: LinearProgram = { columns: [], rows: [] };
  const loads: [number, number][][] = Array.from({ length: m }, () => []);
  for (let i = 0; i < n; i++) {
    const entries = Array.from(scores.row(i), (score, j) => {
      const column = addColumn(program, { cost: -score, lower: 0, upper: 1 });
      loads[j]?.push([column, 1]);
      return [column, 1] as const;
    });
    addRow(program, { lower: 1, upper: 1, entries });
  }
  for (const entries of loads) addRow(program, { lower: 0, upper: capacity, entries });
  const highs = await startHighs();
  const other = highs.withModel(modelData(program), (model) => {
    model.options.set('output_flag', false);
    const from = performance.now();
    model.run();
    return { ms: performance.now() - from, total: Math.round(-model.getObjectiveValue()) };
  });
  return {
    name: 'sparse_5000x50_vs_highs_ratio',
    value: other.ms / ms,
    unit: '×',
    floor: 10,
    aim: 25,
    better: 'more',
    same: other.total === total,
    note: `${ms.toFixed(0)} ms against ${other.ms.toFixed(0)}`,
  };
}

/** Slope of time over size on logarithmic scales, between 1,000 and 20,000 startups at 50 mentors. */
function sparseGrowth(): BenchRow {
  const sizes = [1000, 5000, 20_000];
  const proofs: boolean[] = [];
  const times = sizes.map((n) => {
    const { scores } = facetScores(n, 50, seeded(n));
    const capacity = Math.ceil((1.1 * n) / 50);
    proofs.push(isProved(solveShared(scores, capacity)));
    return fastest(n > 5000 ? 3 : 8, () => void solveShared(scores, capacity));
  });
  const [small = 1, , large = 1] = times;
  return {
    name: 'sparse_growth_exponent',
    value: Math.log(large / small) / Math.log(20),
    unit: '',
    floor: 1.5,
    aim: 1.2,
    better: 'less',
    same: proofs.every(Boolean),
    note: sizes.map((n, at) => `${n}: ${(times[at] ?? 0).toFixed(0)} ms`).join(', '),
  };
}

function hospitalResidents(): BenchRow {
  const [n, m] = [1000, 200];
  const random = seeded(21);
  const ranking = () =>
    denseScores(
      n,
      m,
      Int32Array.from({ length: n * m }, () => Math.trunc(random() * 1e9)),
    );
  const preferences = { scores: ranking(), mentorScores: ranking() };
  const instance = prepareInstance({ scores: preferences.scores, capacities: Array<number>(m).fill(5) }, 1);
  let choice = deferredAcceptance(instance, preferences);
  const ms = fastest(20, () => (choice = deferredAcceptance(instance, preferences)));
  return {
    name: 'hospital_residents_1000x200_ms',
    value: ms,
    unit: 'ms',
    floor: 30,
    aim: 6,
    better: 'less',
    same: blockingPairs(instance, choice, preferences).count === 0,
    note: 'no blocking pair',
  };
}

/** 200 startups that want three each of 120 mentors: the highest floor under their sums to a tenth of a point, then the total. */
async function sumFloor(): Promise<BenchRow> {
  const [n, m, unit] = [200, 120, 1000];
  const { scores } = facetScores(n, m, seeded(31));
  const problem = { scores, demands: Array<number>(n).fill(3), capacities: Array<number>(m).fill(6) };
  const highs = await startHighs();
  const from = performance.now();
  const found = assignWithSumFloor(highs, problem, { unit });
  const seconds = (performance.now() - from) / 1000;
  if (found.status !== 'optimal') throw new Error('The problem of the bench was refused.');
  const bound = found.bound ?? Infinity;
  return {
    name: 'sum_floor_200x120_s',
    value: seconds,
    unit: 's',
    floor: 10,
    aim: 1,
    better: 'less',
    same: bound < found.floor + unit && leastSum(scores, found.pairs) >= found.floor,
    note: `floor ${found.floor} kept by its pairs, none above ${bound.toFixed(0)} by HiGHS; no second solver at this size`,
  };
}

/** The least sum of scores that a startup gets from these pairs. */
function leastSum(scores: ScoreSource, pairs: readonly PairIndex[]): number {
  const sums = new Float64Array(scores.startups);
  for (const [i, j] of pairs) sums[i] = (sums[i] as number) + scores.score(i, j);
  return sums.reduce((least, sum) => Math.min(least, sum), Infinity);
}
