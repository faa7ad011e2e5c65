import { rowPricer, type PricingTask, type Violation } from './pricing.ts';

/** A state that was proven over the whole table, and the pairs whose own costs have changed since. */
export type Proven = {
  readonly potentials: readonly Float64Array[];
  readonly startups: readonly number[];
  readonly mentors: readonly number[];
};

/**
 * As `priceAll`, but from a state in which no pair of the table violated: a pair can violate now only when its startup's
 * potentials moved less than its mentor's. Most nodes move alike, by the commonest shift; only rows of startups that
 * moved less and columns of mentors that moved more are looked at. O(nodes + those rows and columns).
 */
export function priceShifted(proven: Proven): (task: PricingTask, level: number) => Violation[] {
  return (task, level) => {
    const { instance, net } = task;
    const shifts = { now: task.potentials, before: proven.potentials };
    const usual = commonestShift(shifts, net.nodes);
    const isRow = new Uint8Array(instance.n);
    for (const i of proven.startups) isRow[i] = 1;
    for (let i = 0; i < instance.n; i++) {
      const second = net.second[i] as number;
      if (compareShifts(shifts, net.first(i), usual) < 0) isRow[i] = 1;
      if (second >= 0 && compareShifts(shifts, second, usual) < 0) isRow[i] = 1;
    }
    const columns = new Set(proven.mentors);
    for (let j = 0; j < instance.m; j++) if (compareShifts(shifts, net.mentor(j), usual) > 0) columns.add(j);
    const found: Violation[] = [];
    const whole = rowPricer(task, { level, columns: null }, found);
    const part = rowPricer(task, { level, columns: Int32Array.from(columns) }, found);
    for (let i = 0; i < instance.n; i++) (isRow[i] === 1 ? whole : part)(i);
    return found;
  };
}

type Shifts = { readonly now: readonly Float64Array[]; readonly before: readonly Float64Array[] };

/** Which of two nodes moved less, level by level in their order: negative when the first did. */
function compareShifts({ now, before }: Shifts, a: number, b: number): number {
  for (let level = 0; level < now.length; level++) {
    const [fresh, old] = [now[level] as Float64Array, before[level] as Float64Array];
    const apart = (fresh[a] as number) - (old[a] as number) - ((fresh[b] as number) - (old[b] as number));
    if (apart !== 0) return apart;
  }
  return 0;
}

/** A node that moved as most did, by majority vote in one pass (Boyer and Moore): any answer is correct. */
function commonestShift(shifts: Shifts, nodes: number): number {
  let usual = 0;
  let lead = 0;
  for (let v = 0; v < nodes; v++) {
    if (lead === 0) usual = v;
    lead += compareShifts(shifts, v, usual) === 0 ? 1 : -1;
  }
  return usual;
}
