import { assign } from '../../src/engine/assignment/assign.ts';
import type { AssignProblem } from '../../src/engine/assignment/problem.ts';
import { changedProblem, type Change } from '../../src/engine/assignment/change.ts';
import { openAssignment } from '../../src/engine/assignment/what-if.ts';
import { facetScores } from './assignment-problems.ts';
import { type BenchRow, percentile, timed } from './row.ts';
import { seeded } from './world.ts';

export type WhatIfBench = {
  readonly size: number;
  readonly questions: number;
  readonly floor: number;
  readonly aim: number;
};

/** Questions that are not counted: until then the search still runs uncompiled. */
const WARM_UP = 20;

/** Bans of chosen pairs and pins of good ones that were not chosen, in turn; two answers are compared with solving anew. */
export function whatIfRow({ size, questions, floor, aim }: WhatIfBench): BenchRow {
  const random = seeded(size);
  const { scores } = facetScores(size, size, random);
  const problem: AssignProblem = { scores, capacities: Array<number>(size).fill(1) };
  const open = openAssignment(problem, { fairness: false });
  if ('status' in open) throw new Error('The problem of the bench was refused.');
  const changes = Array.from({ length: questions + WARM_UP }, (_, at): Change => {
    const row = Math.trunc(random() * size);
    const chosen = open.result.startups[row]?.mentors[0]?.mentor ?? 0;
    if (at % 2 === 0) return { kind: 'forbid', pair: [row, chosen] };
    const better = Array.from(scores.topK(row, 20, null)).filter((mentor) => mentor !== chosen);
    return { kind: 'pin', pair: [row, better[Math.trunc(random() * better.length)] ?? 0] };
  });
  const times = changes.map((change) => timed(() => void open.ask(change)));
  const same = changes.slice(0, 2).every((change) => {
    const answer = open.ask(change);
    const fresh = assign(changedProblem(problem, change), { fairness: false });
    return answer.status !== 'refused' && fresh.status !== 'refused' && answer.totalAfter === fresh.totals.total;
  });
  const warm = times.slice(WARM_UP).map(({ wall }) => wall);
  const processor = times.slice(WARM_UP).map((time) => time.processor);
  return {
    name: `whatif_${size}_p95_ms`,
    value: percentile(warm, 0.95),
    unit: 'ms',
    floor,
    aim,
    better: 'less',
    same,
    note: `p50 ${percentile(warm, 0.5).toFixed(1)} ms, the first ${(times[0]?.wall ?? 0).toFixed(0)}; of processor time p95 ${percentile(processor, 0.95).toFixed(1)}, p50 ${percentile(processor, 0.5).toFixed(1)}`,
  };
}
