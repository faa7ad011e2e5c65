import type { AssignProblem } from './problem.ts';
import { denseScores, FORBIDDEN, withoutPairs, type ScoreSource } from './score-source.ts';
import { tieCosts, type TieCost } from './tie-cost.ts';

export type Pin = { readonly startup: number; readonly mentor: number; readonly score: number };

/** Quotas of one side as a forest: `parent[g]` is the next larger quota or -1, `room[g]` what pins leave of its maximum. */
export type QuotaForest = {
  readonly names: readonly string[];
  readonly parent: Int32Array;
  readonly room: Int32Array;
  /** The smallest quota each row belongs to, or -1. */
  readonly of: Int32Array;
};

/** A checked problem, with the pins taken out: what they use is subtracted from demand, minimum, capacity and quotas. */
export type Instance = {
  readonly n: number;
  readonly m: number;
  /** Scores without the forbidden and without the pinned pairs. */
  readonly scores: ScoreSource;
  readonly demand: Int32Array;
  /** Slots of each startup that no pin fills. */
  readonly openDemand: Int32Array;
  /** Minimum loads: as given, and what pins leave of them. */
  readonly fullMinimum: Int32Array;
  readonly minimum: Int32Array;
  readonly capacity: Int32Array;
  /** Mentors with a place left after the pins, in every quota they belong to: 1, others 0. */
  readonly open: Uint8Array;
  readonly pins: readonly Pin[];
  readonly pinsOf: ReadonlyMap<number, readonly Pin[]>;
  readonly startupQuotas: QuotaForest;
  readonly mentorQuotas: QuotaForest;
  readonly tie: TieCost;
  readonly startupIds: readonly string[];
  readonly mentorIds: readonly string[];
  /** What is only reported. */
  readonly told: Pick<AssignProblem, 'parts' | 'groups' | 'previous'>;
};

/** Scores as a source: a matrix is copied into typed rows, a source is taken as it is. Call it on checked input only. */
export function scoresOf(problem: AssignProblem): ScoreSource {
  const { scores } = problem;
  if (!Array.isArray(scores)) return scores as ScoreSource;
  const rows = scores as readonly (readonly (number | null)[])[];
  const m = problem.capacities.length;
  const values = new Int32Array(rows.length * m);
  rows.forEach((row, i) => row.forEach((score, j) => (values[i * m + j] = score ?? FORBIDDEN)));
  return denseScores(rows.length, m, values);
}

/** The instance of a problem that `checkProblem` found nothing wrong with. */
export function prepareInstance(problem: AssignProblem, seed: number): Instance {
  const source = scoresOf(problem);
  const [n, m] = [source.startups, source.mentors];
  const startupIds = problem.startupIds ?? Array.from({ length: n }, (_, i) => String(i));
  const mentorIds = problem.mentorIds ?? Array.from({ length: m }, (_, j) => String(j));
  const pins = (problem.pins ?? []).map(([startup, mentor]) => ({
    startup,
    mentor,
    score: source.score(startup, mentor),
  }));
  const demand = problem.demands === undefined ? new Int32Array(n).fill(1) : Int32Array.from(problem.demands);
  const capacity = Int32Array.from(problem.capacities);
  const minimum = problem.minimums === undefined ? new Int32Array(m) : Int32Array.from(problem.minimums);
  const fullMinimum = Int32Array.from(minimum);
  const openDemand = Int32Array.from(demand);
  for (const pin of pins) {
    openDemand[pin.startup] = (openDemand[pin.startup] as number) - 1;
    capacity[pin.mentor] = (capacity[pin.mentor] as number) - 1;
    minimum[pin.mentor] = Math.max(0, (minimum[pin.mentor] as number) - 1);
  }
  const key = (i: number, j: number) => i * m + j;
  const removed = new Set((problem.forbidden ?? []).map(([i, j]) => key(i, j)));
  for (const pin of pins) removed.add(key(pin.startup, pin.mentor));
  const mentorQuotas = quotaForest(problem, 'mentor', m);
  return {
    n,
    m,
    scores: withoutPairs(source, removed),
    demand,
    openDemand,
    fullMinimum,
    minimum,
    capacity,
    open: Uint8Array.from(capacity, (places, j) => (places > 0 && hasRoom(mentorQuotas, j) ? 1 : 0)),
    pins,
    pinsOf: byStartup(pins),
    startupQuotas: quotaForest(problem, 'startup', n),
    mentorQuotas,
    tie: tieCosts(startupIds, mentorIds, seed),
    startupIds,
    mentorIds,
    told: problem,
  };
}

function byStartup(pins: readonly Pin[]): Map<number, Pin[]> {
  const grouped = new Map<number, Pin[]>();
  for (const pin of pins) grouped.set(pin.startup, [...(grouped.get(pin.startup) ?? []), pin]);
  return grouped;
}

function quotaForest(problem: AssignProblem, side: 'startup' | 'mentor', rows: number): QuotaForest {
  const quotas = (problem.quotas ?? [])
    .filter((quota) => quota.side === side)
    .toSorted((a, b) => b.members.length - a.members.length);
  const of = new Int32Array(rows).fill(-1);
  const parent = new Int32Array(quotas.length).fill(-1);
  const room = Int32Array.from(quotas, (quota) => quota.max);
  quotas.forEach((quota, g) => {
    parent[g] = of[quota.members[0] ?? -1] ?? -1;
    for (const row of quota.members) of[row] = g;
  });
  for (const [startup, mentor] of problem.pins ?? []) {
    for (let g = of[side === 'startup' ? startup : mentor] ?? -1; g >= 0; g = parent[g] ?? -1) {
      room[g] = (room[g] as number) - 1;
    }
  }
  return { names: quotas.map((quota) => quota.name), parent, room, of };
}

/** Whether every quota that a row belongs to still has room. */
export function hasRoom(forest: QuotaForest, row: number): boolean {
  for (let g = forest.of[row] as number; g >= 0; g = forest.parent[g] as number) {
    if ((forest.room[g] as number) <= 0) return false;
  }
  return true;
}

/** The forest after some rows have used `filled` places each. */
export function roomLeft(forest: QuotaForest, filled: Int32Array | Uint8Array): QuotaForest {
  const room = Int32Array.from(forest.room);
  for (let row = 0; row < forest.of.length; row++) {
    for (let g = forest.of[row] as number; g >= 0; g = forest.parent[g] as number) {
      room[g] = (room[g] as number) - (filled[row] as number);
    }
  }
  return { ...forest, room };
}
