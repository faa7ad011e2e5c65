import { priceFewMentors } from './few-mentors.ts';
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

/** Up to so many mentors (half of it when places are short) exact prices of samples come sooner than an auction settles. */
const FEW_MENTORS = 256;

/**
 * Finds prices on a few pairs, then lists the pairs that matter at these prices and finds finer ones: the assignment is then
 * usually within some hundredths of a percent of the optimum, and the list holds nearly all pairs that it needs. A matter
 * of speed only. Some looks at the table, and some bids per startup or, with few mentors, exact prices of samples.
 */
export function warmStart(instance: Instance, best: number): WarmStart {
  if (instance.n * instance.m <= SMALL) {
    const pairs = shortlist(instance, { best, spread: 0, prices: null });
    return { pairs, choice: greedyChoice(instance, pairs), prices: null };
  }
  const mentors = new Float64Array(instance.m);
  if (instance.m <= (hasPlaces(instance) ? FEW_MENTORS : FEW_MENTORS / 2)) {
    const found = priceFewMentors(instance, mentors);
    const startups = gainsAt(instance, found.pairs, mentors);
    // Exact prices point out the few pairs that matter; where not all find a place they say little.
    const plan = { best: Math.ceil(best / 4), spread: found.complete ? 0 : best, prices: { mentors, startups } };
    const pairs = shortlist(instance, plan);
    const prices = { mentors, startups: gainsAt(instance, pairs, mentors) };
    return { pairs, choice: greedyChoice(instance, pairs, found.choice), prices };
  }
  let pairs = shortlist(instance, { best: Math.ceil(best / 4), spread: 2 * best, prices: null });
  let { choice, complete } = priceAuction(instance, pairs, { prices: mentors, steps: coarseSteps(pairs) });
  for (let width = best, tries = 0; tries <= 3; width *= 2, tries++) {
    const prices = { mentors, startups: gainsAt(instance, pairs, mentors) };
    pairs = shortlist(instance, { best: width, spread: complete ? 0 : width, prices });
    ({ choice, complete } = priceAuction(instance, pairs, { prices: mentors, steps: fineSteps(pairs) }));
    // Too few pairs for everyone to find a place: prices ran away, so it is taken again with longer lists.
    if (complete || width >= instance.m || !hasPlaces(instance)) break;
  }
  const prices = { mentors, startups: gainsAt(instance, pairs, mentors) };
  return { pairs, choice: greedyChoice(instance, pairs, choice), prices };
}

/** Bids rise by a quarter of the scores' range at first, and in the end by a 200th of it. */
function coarseSteps(pairs: PairList): BidSteps {
  const range = Math.max(1, scoreRange(pairs));
  return { first: range / 4, last: range / 200, factor: 5 };
}

/** In the end all bids together err by a quarter of the range. */
function fineSteps(pairs: PairList): BidSteps {
  const range = Math.max(1, scoreRange(pairs));
  const slots = pairs.count === 0 ? 1 : 1 + (pairs.startup[pairs.count - 1] as number);
  const last = Math.min(range / 2000, Math.max(0.25, range / (4 * slots)));
  return { first: range / 50, last, factor: 8 };
}

function hasPlaces({ openDemand, capacity, open }: Instance): boolean {
  const places = capacity.reduce((sum, units, j) => sum + (open[j] === 1 ? units : 0), 0);
  return places >= openDemand.reduce((sum, units) => sum + units, 0);
}

/** What each startup keeps of its best listed score after paying. */
function gainsAt({ n }: Instance, pairs: PairList, prices: Float64Array): Float64Array {
  const gains = new Float64Array(n).fill(-Infinity);
  for (let k = 0; k < pairs.count; k++) {
    const i = pairs.startup[k] as number;
    const value = (pairs.score[k] as number) - (prices[pairs.mentor[k] as number] as number);
    if (value > (gains[i] as number)) gains[i] = value;
  }
  return gains.map((gain) => (gain === -Infinity ? 0 : gain));
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
