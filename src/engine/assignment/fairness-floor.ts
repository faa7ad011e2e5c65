import { advance, choiceOfRun, levelValue, startRun, type FlowRun, type FlowTask } from './flow-run.ts';
import type { Instance } from './instance.ts';
import { copyPairs, type Choice } from './pair-list.ts';
import { FORBIDDEN } from './score-source.ts';
import { seatingFloor } from './seating-floor.ts';

/** The largest floor, the run that proves that it can be kept, and the one that proves that one more cannot. */
export type FloorResult = {
  /** null when nobody is served: there is no best score to raise. */
  readonly floor: number | null;
  readonly run: FlowRun;
  /** null when nobody is served, or when a startup that pins serve completely stands on the floor itself. */
  readonly refusal: FlowRun | null;
  readonly stopped: boolean;
};

/**
 * Raises the floor under each served startup's best score as far as the coverage and the loads of `base` allow, by
 * bisection: every try is a flow whose first slots are closed to pairs below the floor. At most 31 tries; each starts
 * from the assignment of the last one that held. A `hint`, the floor of a similar problem or a guess
 * from seating everyone, is tried first, and the next higher floor after it.
 */
export function raiseFloor(base: FlowRun, task: FlowTask, hint: number | null = null): FloorResult {
  const target = [levelValue(base, 0), levelValue(base, 1)];
  let best = base;
  const reached = worstBest(base.instance, choiceOfRun(base));
  if (reached === null) return { floor: null, run: base, refusal: null, stopped: false };
  let low = reached;
  const pinLimit = floorOfPins(base.instance);
  let high = Math.min(pinLimit, largestScore(base.instance));
  let refusal: FlowRun | null = null;
  let last = base;
  const attempt = (floor: number) => {
    const pairs = copyPairs(last.net.pairs);
    const run = startRun({ ...task, pairs, floor, choice: choiceOfRun(best), method: base.method });
    last = run;
    return { run, outcome: advance(run, 2, target) };
  };
  const seated = createGuess(base);
  const guesses = hint === null ? [] : [hint, hint + 1];
  while (low < high) {
    const [above, limit] = [low, high];
    const isOpen = (floor: number) => floor > above && floor <= limit;
    const middle = guesses.find(isOpen) ?? seated().find(isOpen) ?? low + Math.ceil((high - low) / 2);
    const { run, outcome } = attempt(middle);
    if (outcome === 'stopped') return { floor: low, run: best, refusal: null, stopped: true };
    if (outcome === 'worse') {
      high = middle - 1;
      refusal = run;
      continue;
    }
    best = run;
    low = Math.max(middle, worstBest(base.instance, choiceOfRun(run)) ?? middle);
  }
  if (low < pinLimit && refusal?.net.floor !== low + 1) refusal = attempt(low + 1).run;
  if (best.net.floor === low) return { floor: low, run: best, refusal, stopped: false };
  const { run, outcome } = attempt(low);
  return { floor: low, run, refusal, stopped: outcome === 'stopped' };
}

/** The floor of seating as many startups as are served, and the next higher one; worked out once, when it is asked for. */
function createGuess(base: FlowRun): () => readonly number[] {
  let known: readonly number[] | null = null;
  return () => {
    if (known !== null) return known;
    const served = bestScores(base.instance, choiceOfRun(base)).filter((score) => score !== FORBIDDEN).length;
    const floor = seatingFloor(base.instance, served);
    return (known = floor === null ? [] : [floor, floor + 1]);
  };
}

/** The least of the served startups' best scores; null when none is served. */
export function worstBest(instance: Instance, choice: Choice): number | null {
  const best = bestScores(instance, choice).filter((score) => score !== FORBIDDEN);
  return best.length === 0 ? null : best.reduce((least, score) => Math.min(least, score));
}

function bestScores(instance: Instance, choice: Choice): Int32Array {
  const best = new Int32Array(instance.n).fill(FORBIDDEN);
  const offer = (i: number, score: number) => (best[i] = Math.max(best[i] as number, score));
  for (const pin of instance.pins) offer(pin.startup, pin.score);
  for (let i = 0; i < instance.n; i++) {
    for (let slot = 0; slot < (choice.counts[i] as number); slot++) {
      offer(i, instance.scores.score(i, choice.mentors[3 * i + slot] as number));
    }
  }
  return best;
}

/** Startups whom pins serve completely keep their best pin: no floor can stand above the least of those. */
export function floorOfPins(instance: Instance): number {
  let limit = Infinity;
  for (const [startup, pins] of instance.pinsOf) {
    if (instance.openDemand[startup] !== 0) continue;
    limit = Math.min(limit, Math.max(...pins.map((pin) => pin.score)));
  }
  return limit;
}

function largestScore({ n, scores, pins }: Instance): number {
  let most = pins.reduce((largest, pin) => Math.max(largest, pin.score), FORBIDDEN);
  for (let i = 0; i < n; i++) for (const score of scores.row(i)) most = Math.max(most, score);
  return most;
}
