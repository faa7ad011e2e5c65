import { readFile } from 'node:fs/promises';
import { createPairKernel, definePolicy, type PairKernel, type Policy } from '../../src/engine/index.ts';
import { buildKernel, kernelFile } from '../build-kernel.ts';
import { type BenchRow, fastest, percentile, timed } from './row.ts';
import { plainMentor, plainStartup, pointTolerance, straightforwardTop } from './straightforward.ts';
import { timeTwoThreads } from './two-threads.ts';
import { makeWorld, type World } from './world.ts';

/** Eight criteria, so that every path but own words and rankings is measured. */
const policy: Policy = definePolicy({
  weights: {
    expertise: 30,
    industry: 20,
    stage: 12,
    language: 12,
    availability: 10,
    place: 6,
    working_style: 5,
    track_record: 5,
  },
});
const kept = 50;

/** The figures of the scoring half, all from one run. */
export async function scoringRows(): Promise<BenchRow[]> {
  await buildKernel();
  const wasm = await readFile(kernelFile);
  const world = makeWorld(1, { startups: 400, mentors: 20_000 });
  const { startups, mentors } = world;
  const kernel = createPairKernel({ policy, startups, mentors, wasm, tableBytes: 200_000_000 });
  const pairs = startups.length * mentors.length;
  const baseline = timeStraightforward(world, kernel);
  const coldNs = (fastest(1, () => allTops(kernel, kept)) * 1e6) / pairs;
  const warmNs = (fastest(5, () => allTops(kernel, kept)) * 1e6) / pairs;
  const note = `${warmNs.toFixed(2)} ns a pair, ${coldNs.toFixed(1)} with tables to fill, against ${baseline.nsAPair.toFixed(0)}`;
  const ratio = { unit: '×', better: 'more', same: baseline.same } as const;
  const rows: BenchRow[] = [
    { ...ratio, name: 'score_1core_ratio', value: baseline.nsAPair / warmNs, floor: 40, aim: 170, note },
    { ...ratio, name: 'score_mpairs_per_s_1core', unit: 'M/s', value: 1e3 / warmNs, floor: 40, aim: 130, note },
  ];
  const expected = checksums(kernel);
  const threads = await timeTwoThreads(kernel.share(2), { wasm, k: kept, rounds: 5 });
  if (threads !== null) {
    const value = (baseline.nsAPair * pairs) / 1e6 / threads.ms;
    const same = threads.checksums.every((checksum, lane) => checksum === expected[lane]);
    rows.push({ ...ratio, name: 'score_2threads_ratio', value, same, floor: 70, aim: 230, note: 'shared memory' });
  }
  return [...rows, hundredThousand(wasm)];
}

function allTops(kernel: PairKernel, k: number): void {
  for (let at = 0; at < kernel.startups; at += 1) kernel.topK(at, k, null);
}

/** Time of the straightforward loop on some of the startups, and whether its best are those of the kernel. */
function timeStraightforward(world: World, kernel: PairKernel): { nsAPair: number; same: boolean } {
  const mentors = world.mentors.map(plainMentor);
  const startups = world.startups.slice(0, 6).map(plainStartup);
  const tops = startups.map((startup) => straightforwardTop(policy, startup, { mentors, k: kept }));
  const ms = fastest(2, () => {
    for (const startup of startups) straightforwardTop(policy, startup, { mentors, k: kept });
  });
  const same = tops.every((top, at) => {
    const row = kernel.row(at).slice();
    const points = Array.from(kernel.topK(at, kept, null), (mentor) => row[mentor] ?? 0);
    return top.every((entry, rank) => Math.abs(entry.points - (points[rank] ?? 0)) <= pointTolerance);
  });
  return { nsAPair: (ms * 1e6) / (startups.length * mentors.length), same };
}

function checksums(kernel: PairKernel): number[] {
  return [0, 1].map((lane) => {
    let checksum = 0;
    for (let at = lane; at < kernel.startups; at += 2) {
      for (const mentor of kernel.topK(at, kept, null)) checksum = (Math.imul(checksum, 31) + mentor) | 0;
    }
    return checksum;
  });
}

/** Exact top 20 of 100,000, one startup after the other, each asked before (its tables stand) in one warm-up. */
function hundredThousand(wasm: Uint8Array): BenchRow {
  const world = makeWorld(2, { startups: 200, mentors: 100_000 });
  const kernel = createPairKernel({
    policy,
    startups: world.startups,
    mentors: world.mentors,
    wasm,
    tableBytes: 400_000_000,
  });
  const first: number[] = [];
  const times: number[] = [];
  const processor: number[] = [];
  for (const list of [first, times, times, times]) {
    for (let at = 0; at < kernel.startups; at += 1) {
      const time = timed(() => void kernel.topK(at, 20, null));
      list.push(time.wall);
      if (list === times) processor.push(time.processor);
    }
  }
  const sample = [0, 57, 123].every((at) => {
    const top = kernel.topK(at, 20, null).slice();
    const row = kernel.row(at);
    const order = [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b).slice(0, 20);
    return order.every((mentor, rank) => mentor === top[rank]);
  });
  const note = `p50 ${percentile(times, 0.5).toFixed(1)} ms; of processor time p99 ${percentile(processor, 0.99).toFixed(1)}; first time p99 ${percentile(first, 0.99).toFixed(1)} ms`;
  return {
    name: 'top20_100k_p99_ms',
    value: percentile(times, 0.99),
    unit: 'ms',
    floor: 15,
    aim: 4.5,
    better: 'less',
    same: sample,
    note,
  };
}
