import { createWaySearch, type WaySearch } from './cheapest-way.ts';
import { compareTo } from './cost-vectors.ts';
import { type FlowRun, levelValue } from './flow-run.ts';
import { type Moved, moveUnit, type SmallChange } from './moved-unit.ts';
import { readLists } from './near-lists.ts';
import { openResidual } from './residual.ts';
import type { Solved } from './solve-instance.ts';

/** A solved problem's runs as graphs, opened when a question first needs them. */
export type Questions = { readonly solved: Solved; readonly searchOf: (run: FlowRun) => WaySearch };

export function openQuestions(solved: Solved, kept: number): Questions {
  const open = new Map<FlowRun, WaySearch>();
  const searchOf = (run: FlowRun): WaySearch => {
    const known = open.get(run);
    if (known !== undefined) return known;
    const residual = openResidual(run, kept);
    // Every question asks this one; the runs that say whether the floor stands are read where it is needed.
    if (run === solved.run) readLists(residual);
    const fresh = createWaySearch(residual);
    open.set(run, fresh);
    return fresh;
  };
  return { solved, searchOf };
}

/**
 * The optimum after a small change, with the floor as before, where that is what solving anew would find; null where it is not or
 * where it is not known. Levels in their order: the run without a floor says what coverage and loads there are to keep, the
 * one at the floor must keep them, and the one that refused a higher floor must refuse it again. What only takes
 * assignments away and leaves coverage and loads as they were cannot raise the floor: no more is asked then.
 */
export function afterSmallChange(questions: Questions, change: SmallChange, fairness: boolean): Moved | null {
  const { solved, searchOf } = questions;
  if (solved.status !== 'optimal') return null;
  const moved = moveUnit(searchOf(solved.run), change);
  if (moved === null || !fairness) return moved;
  if (solved.floor === null) return null;
  const takesAway = change.kind !== 'place' || !change.more;
  if (takesAway && moved.cost[0] === 0 && moved.cost[1] === 0) return moved;
  const base = moveUnit(searchOf(solved.base), change);
  if (base === null || base.cost[0] !== moved.cost[0] || base.cost[1] !== moved.cost[1]) return null;
  return solved.refusal === null || isStillRefused(questions, solved.refusal, { change, base }) ? moved : null;
}

type Reached = { readonly change: SmallChange; readonly base: Moved };

/** Whether coverage and loads, as far as the refusal looked at them, are still worse than they can be without its floor. */
function isStillRefused({ solved, searchOf }: Questions, refusal: FlowRun, { change, base }: Reached): boolean {
  const moved = moveUnit(searchOf(refusal), change);
  if (moved === null) return false;
  const values = (run: FlowRun, cost: Float64Array) =>
    Float64Array.from(cost, (value, level) => (level < refusal.done ? value + levelValue(run, level) : 0));
  return compareTo(values(refusal, moved.cost), values(solved.base, base.cost), 0) > 0;
}
