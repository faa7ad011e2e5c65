import type { Instance, QuotaForest } from './instance.ts';
import { addColumn, addRow, type LinearProgram } from './linear-program.ts';
import { SLOT_WEIGHTS } from './problem.ts';
import { FORBIDDEN } from './score-source.ts';

/** A pair's column. */
export type PairColumn = {
  readonly startup: number;
  readonly mentor: number;
  readonly score: number;
  readonly column: number;
};

/** The columns of an assignment written as an integer program; pins are taken out, as in the instance. */
export type PairProgram = {
  readonly program: LinearProgram;
  readonly pairs: readonly PairColumn[];
  /** Pairs by startup, and the columns of its unmet slots (first slot first). */
  readonly ofStartup: readonly (readonly PairColumn[])[];
  readonly unmet: readonly (readonly number[])[];
  readonly shortfall: readonly number[];
};

/** Demands with unmet slots, capacities, minimum loads with shortfall, quotas. `keep` leaves pairs out. */
export function pairProgram(
  instance: Instance,
  keep: (startup: number, mentor: number) => boolean = () => true,
): PairProgram {
  const program: LinearProgram = { columns: [], rows: [] };
  const pairs: PairColumn[] = [];
  for (let startup = 0; startup < instance.n; startup++) {
    if (instance.openDemand[startup] === 0) continue;
    instance.scores.row(startup).forEach((score, mentor) => {
      if (score === FORBIDDEN || instance.open[mentor] === 0 || !keep(startup, mentor)) return;
      pairs.push({
        startup,
        mentor,
        score,
        column: addColumn(program, { cost: 0, lower: 0, upper: 1, integer: true }),
      });
    });
  }
  const ofStartup = grouped(pairs, instance.n, 'startup');
  const ofMentor = grouped(pairs, instance.m, 'mentor');
  const unmet = ofStartup.map((own, i) => addDemand(program, instance, { own, i }));
  const shortfall = ofMentor.map((own, j) => {
    const entries = own.map(({ column }) => [column, 1] as const);
    const minimum = instance.minimum[j] as number;
    addRow(program, { lower: 0, upper: instance.capacity[j] as number, entries });
    const short = addColumn(program, { cost: 0, lower: 0, upper: minimum });
    addRow(program, { lower: minimum, upper: Infinity, entries: [...entries, [short, 1]] });
    return short;
  });
  addQuotas(program, instance.startupQuotas, ofStartup);
  addQuotas(program, instance.mentorQuotas, ofMentor);
  return { program, pairs, ofStartup, unmet, shortfall };
}

function grouped(pairs: readonly PairColumn[], rows: number, by: 'startup' | 'mentor'): PairColumn[][] {
  const groups = Array.from({ length: rows }, (): PairColumn[] => []);
  for (const pair of pairs) groups[pair[by]]?.push(pair);
  return groups;
}

function addDemand(
  program: LinearProgram,
  instance: Instance,
  { own, i }: { own: readonly PairColumn[]; i: number },
): number[] {
  const open = instance.openDemand[i] as number;
  const pinned = (instance.demand[i] as number) - open;
  const columns = Array.from({ length: open }, () =>
    addColumn(program, { cost: 0, lower: 0, upper: 1, integer: true }),
  );
  const entries = [...own.map(({ column }) => column), ...columns].map((column) => [column, 1] as const);
  if (open > 0) addRow(program, { lower: open, upper: open, entries });
  // Slots that pins fill come first: what can stay unmet are the later ones.
  return [...Array.from({ length: pinned }, () => -1), ...columns];
}

function addQuotas(program: LinearProgram, forest: QuotaForest, groups: readonly (readonly PairColumn[])[]): void {
  forest.names.forEach((_, quota) => {
    const entries = groups.flatMap((own, row) =>
      isMember(forest, row, quota) ? own.map(({ column }) => [column, 1] as const) : [],
    );
    addRow(program, { lower: 0, upper: forest.room[quota] as number, entries });
  });
}

function isMember(forest: QuotaForest, row: number, quota: number): boolean {
  for (let g = forest.of[row] as number; g >= 0; g = forest.parent[g] as number) if (g === quota) return true;
  return false;
}

/** Rows that keep coverage and loads at the values that the flow has proved best. */
export function keepLevels({ program, unmet, shortfall }: PairProgram, best: { coverage: number; load: number }): void {
  const coverage = unmet.flatMap((columns) =>
    columns.flatMap((column, slot) => (column < 0 ? [] : [[column, SLOT_WEIGHTS[slot] ?? 0] as const])),
  );
  addRow(program, { lower: 0, upper: best.coverage, entries: coverage });
  addRow(program, { lower: 0, upper: best.load, entries: shortfall.map((column) => [column, 1] as const) });
}
