import { choiceOfRun, type FlowRun } from './flow-run.ts';
import type { Instance } from './instance.ts';
import { addPair, choose, emptyChoice, emptyPairs, type Choice, type PairList } from './pair-list.ts';
import { priceAuction, scoreRange, type BidSteps } from './price-auction.ts';
import { FORBIDDEN } from './score-source.ts';
import { shortlist, type Prices } from './shortlist.ts';
import { greedyChoice } from './start-flow.ts';

/** Where the exact solver starts: the pairs it looks at first, a feasible assignment, and prices close to the final ones. */
export type WarmStart = { readonly pairs: PairList; readonly choice: Choice; readonly prices: Prices | null };

/** Below this many pairs nothing is gained by guessing prices first. */
const SMALL = 4096;

/**
 * Finds prices on a few pairs, lists the pairs that matter at these prices, and again, finer: after three rounds the
 * assignment is usually within some hundredths of a percent of the optimum, and the list holds nearly all pairs that it
 * needs. A matter of speed only. Three looks at the table and some bids per startup.
 */
export function warmStart(instance: Instance, best: number): WarmStart {
  if (instance.n * instance.m <= SMALL) {
    const pairs = shortlist(instance, { best, spread: 0, prices: null });
    return { pairs, choice: greedyChoice(instance, pairs), prices: null };
  }
  const mentors = new Float64Array(instance.m);
  let pairs = shortlist(instance, { best: Math.ceil(best / 4), spread: 2 * best, prices: null });
  const range = Math.max(1, scoreRange(pairs));
  const finest = Math.max(0.25, range / (4 * Math.max(instance.n, instance.m)));
  const rounds: readonly BidSteps[] = [
    { first: range / 4, last: range / 200, factor: 5 },
    { first: range / 50, last: range / 2000, factor: 6 },
    { first: range / 300, last: Math.min(finest, range / 2000), factor: 8 },
  ];
  let choice = priceAuction(instance, pairs, { prices: mentors, steps: rounds[0] as BidSteps });
  let prices = { mentors, startups: gainsAt(instance, mentors) };
  for (const steps of rounds.slice(1)) {
    pairs = shortlist(instance, { best, spread: 0, prices });
    choice = priceAuction(instance, pairs, { prices: mentors, steps });
    prices = { mentors, startups: gainsAt(instance, mentors) };
  }
  return { pairs, choice: greedyChoice(instance, pairs, choice), prices };
}

/** What each startup keeps of its dearest place: the best score minus price, over the whole table. */
function gainsAt({ n, m, scores, open, openDemand }: Instance, prices: Float64Array): Float64Array {
  const gains = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if ((openDemand[i] as number) === 0) continue;
    const row = scores.row(i);
    let best = -Infinity;
    for (let j = 0; j < m; j++) {
      const value = (row[j] as number) - (prices[j] as number);
      if (value > best && row[j] !== FORBIDDEN && open[j] === 1) best = value;
    }
    gains[i] = best === -Infinity ? 0 : best;
  }
  return gains;
}

/** As `warmStart`, from a solved run of the same startups and mentors: its pairs, assignment and exact prices. */
export function resumeFrom(run: FlowRun, instance: Instance): WarmStart {
  const { net } = run;
  const pairs = emptyPairs(net.pairs.count + instance.n);
  for (let k = 0; k < net.pairs.count; k++) {
    const [startup, mentor] = [net.pairs.startup[k] as number, net.pairs.mentor[k] as number];
    const score = instance.scores.score(startup, mentor);
    if (score !== FORBIDDEN && instance.open[mentor] === 1) addPair(pairs, { startup, mentor, score });
  }
  const value = run.potentials[2];
  const prices = value && {
    startups: Float64Array.from({ length: instance.n }, (_, i) => value[net.first(i)] as number),
    mentors: Float64Array.from({ length: instance.m }, (_, j) => -(value[net.mentor(j)] as number)),
  };
  const wish = emptyChoice(instance);
  const old = choiceOfRun(run);
  for (let at = 0; at < old.mentors.length; at++) {
    const [i, j] = [Math.floor(at / 3), old.mentors[at] as number];
    const isOpen = j >= 0 && (wish.counts[i] as number) < (instance.openDemand[i] as number);
    if (isOpen && instance.scores.score(i, j) !== FORBIDDEN) choose(wish, i, j);
  }
  return { pairs, choice: greedyChoice(instance, pairs, wish), prices: prices ?? null };
}
