/** How well probabilities told what happened. All lists have one entry a pair. */
export interface Judged {
  readonly probability: Float64Array;
  readonly yes: Uint8Array;
  /** Pairs of one list (a startup in a cohort) are ranked against each other. */
  readonly list: readonly string[];
}

export interface Metrics {
  /** Mean squared error of the probabilities, 0 (best) to 1. */
  readonly brier: number;
  /** Expected calibration error over ten equal bins, 0 (best) to 1. */
  readonly ece: number;
  /** Chance that a yes stands above a no, ties half; null when only one kind exists. */
  readonly auc: number | null;
  /** Mean over lists that hold a yes and a no; null when none does. */
  readonly ndcgAt5: number | null;
  /** Share of yes among the first five of each list, mean over lists. */
  readonly acceptanceAt5: number | null;
}

/** One bin of the reliability curve. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean probability said and share that came true; null in an empty bin. */
  readonly said: number | null;
  readonly cameTrue: number | null;
  /** Wilson interval of the share, nine in ten. */
  readonly low: number;
  readonly high: number;
}

const binCount = 10;

/** All metrics of the same pairs. O(n log n). */
export function measure(judged: Judged): Metrics {
  const { probability, yes } = judged;
  const pairs = probability.length;
  const error = probability.reduce((sum, p, at) => sum + (p - (yes[at] ?? 0)) ** 2, 0);
  const gaps = reliability(judged).map((bin) => bin.pairs * Math.abs((bin.said ?? 0) - (bin.cameTrue ?? 0)));
  const lists = rankedLists(judged);
  const mixed = lists.filter((list) => list.includes(1) && list.includes(0));
  return {
    brier: pairs === 0 ? 0 : error / pairs,
    ece: pairs === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / pairs,
    auc: areaUnderCurve(probability, yes),
    ndcgAt5: mean(mixed.map(ndcgAt5)),
    acceptanceAt5: mean(lists.map((list) => mean(list.slice(0, 5)) ?? 0)),
  };
}

/** Ten equal bins of what was said against what came true. O(n). */
export function reliability({ probability, yes }: Judged): ReliabilityBin[] {
  const bins = Array.from({ length: binCount }, () => ({ pairs: 0, said: 0, came: 0 }));
  for (const [at, p] of probability.entries()) {
    const bin = bins[Math.min(binCount - 1, Math.trunc(p * binCount))];
    if (bin === undefined) continue;
    bin.pairs += 1;
    bin.said += p;
    bin.came += yes[at] ?? 0;
  }
  return bins.map(({ pairs, said, came }, at) => ({
    from: at / binCount,
    to: (at + 1) / binCount,
    pairs,
    said: pairs === 0 ? null : said / pairs,
    cameTrue: pairs === 0 ? null : came / pairs,
    ...wilson(came, pairs),
  }));
}

/** Interval of a share that holds it nine times in ten (Wilson 1927); 0..1 when nothing was seen. */
export function wilson(came: number, pairs: number): { low: number; high: number } {
  if (pairs === 0) return { low: 0, high: 1 };
  const z = 1.6449;
  const share = came / pairs;
  const centre = share + (z * z) / (2 * pairs);
  const spread = z * Math.sqrt((share * (1 - share)) / pairs + (z * z) / (4 * pairs * pairs));
  const scale = 1 + (z * z) / pairs;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** Mann and Whitney: rank sum of the yes with mean ranks for ties. */
function areaUnderCurve(probability: Float64Array, yes: Uint8Array): number | null {
  const order = [...probability.keys()].sort((a, b) => (probability[a] ?? 0) - (probability[b] ?? 0));
  const positives = yes.reduce((sum, one) => sum + one, 0);
  const negatives = yes.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && probability[order[to] ?? 0] === probability[order[from] ?? 0]) to += 1;
    for (let at = from; at < to; at += 1) rankSum += (yes[order[at] ?? 0] ?? 0) * ((from + 1 + to) / 2);
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The outcomes of each list, the most probable first; equal ones keep their order. */
function rankedLists({ probability, yes, list }: Judged): number[][] {
  const lists = new Map<string, number[]>();
  for (const [at, name] of list.entries()) {
    const members = lists.get(name) ?? [];
    if (members.push(at) === 1) lists.set(name, members);
  }
  return [...lists.values()].map((members) =>
    members.sort((a, b) => (probability[b] ?? 0) - (probability[a] ?? 0) || a - b).map((at) => yes[at] ?? 0),
  );
}

/** Discounted gain of the first five over the best possible: a yes at place i counts 1 / log₂(i + 1). */
function ndcgAt5(outcomes: readonly number[]): number {
  const gain = (list: readonly number[]): number =>
    list.slice(0, 5).reduce((sum, came, place) => sum + came / Math.log2(place + 2), 0);
  return gain(outcomes) / gain([...outcomes].sort((a, b) => b - a));
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
