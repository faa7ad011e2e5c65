import { cheapestWay, type WaySearch } from './cheapest-way.ts';
import { WIDTH } from './cost-vectors.ts';
import { choose, type Choice } from './pair-list.ts';
import type { PairIndex } from './problem.ts';
import { pairLength, potentialAt, type Residual } from './residual.ts';
import { FORBIDDEN } from './score-source.ts';

/** A change that one unit on another way answers: a pair that must or must not be, a place more or less. */
export type SmallChange =
  | { readonly kind: 'pin' | 'forbid'; readonly pair: PairIndex }
  | { readonly kind: 'place'; readonly mentor: number; readonly more: boolean };

/** The best assignment after the change, the startups whose mentors may differ, and the cost of it all, level by level. */
export type Moved = { readonly choice: Choice; readonly rows: readonly number[]; readonly cost: Float64Array };

/**
 * The optimum after a small change: what the change takes away at one node goes by the cheapest way to where it is then missing, which
 * keeps every level optimal (as in successive shortest paths). Null where it is to be solved again.
 */
export function moveUnit(search: WaySearch, change: SmallChange): Moved | null {
  return change.kind === 'place' ? changePlace(search, change) : changePair(search, change);
}

type PairChange = Extract<SmallChange, { kind: 'pin' | 'forbid' }>;

function changePair(search: WaySearch, { kind, pair }: PairChange): Moved | null {
  const { residual } = search;
  const { instance, net } = residual.run;
  const [startup, mentor] = pair;
  const score = instance.scores.score(startup, mentor);
  const second = net.second[startup] as number;
  const tail = score < net.floor ? second : net.first(startup);
  const isUsable = score !== FORBIDDEN && tail >= 0 && instance.open[mentor] === 1;
  // A pin below the floor takes the floor down.
  if (!isUsable) return kind === 'pin' ? null : unmoved(residual);
  const isChosen = residual.choice.mentors.subarray(3 * startup, 3 * startup + 3).includes(mentor);
  if (isChosen === (kind === 'pin')) return unmoved(residual);
  const head = net.mentor(mentor);
  const [from, to] = kind === 'pin' ? [head, tail] : [tail, head];
  const way = cheapestWay(search, { from, to, without: [tail, head], limit: null });
  if (way === null || way === 'none') return null;
  const own = { lengths: new Float64Array(WIDTH), at: 0 };
  pairLength(residual.run, { tail, startup, mentor, score }, own);
  const cost = way.length.map((value, level) => value + (kind === 'pin' ? 1 : -1) * (own.lengths[level] as number));
  return { ...along(residual, way.nodes, { [kind]: pair }), cost };
}

type PlaceChange = Extract<SmallChange, { kind: 'place' }>;

function changePlace(search: WaySearch, { mentor, more }: PlaceChange): Moved | null {
  const { residual } = search;
  const { instance, net, flow } = residual.run;
  if (instance.open[mentor] === 0) return null;
  const beyond = net.links.beyond[mentor] as number;
  if (beyond >= 0 && (flow[beyond] as number) < (net.cap[beyond] as number)) return unmoved(residual);
  const arc = beyond >= 0 ? beyond : (net.links.minimum[mentor] as number);
  const [tail, head] = [net.mentor(mentor), net.head[arc] as number];
  /** What it brings to have one unit leave over this place, and costs to have it leave no more. */
  const price = Float64Array.from(
    { length: WIDTH },
    (_, level) => potentialAt(residual.run, level, head) - potentialAt(residual.run, level, tail),
  );
  const [from, to] = more ? [head, tail] : [tail, head];
  const way = cheapestWay(search, { from, to, without: null, limit: more ? price : null });
  if (way === 'none') return more ? unmoved(residual) : null;
  if (way === null) return null;
  const cost = way.length.map((value, level) => value + (more ? -1 : 1) * (price[level] as number));
  return { ...along(residual, way.nodes, {}), cost };
}

const unmoved = ({ choice }: Residual): Moved => ({ choice, rows: [], cost: new Float64Array(WIDTH) });

/** The assignment after one unit took this way: pairs along it are made, pairs against it are given up. */
function along(
  { choice, owner, run }: Residual,
  nodes: readonly number[],
  { pin, forbid }: { readonly pin?: PairIndex; readonly forbid?: PairIndex },
): Pick<Moved, 'choice' | 'rows'> {
  const first = run.net.mentor(0);
  const made: PairIndex[] = pin ? [pin] : [];
  const given: PairIndex[] = forbid ? [forbid] : [];
  for (let at = 1; at < nodes.length; at++) {
    const [u, v] = [nodes[at - 1] as number, nodes[at] as number];
    const [leaving, coming] = [owner[u] as number, owner[v] as number];
    if (leaving >= 0 && isMentor(run.instance.m, v - first)) made.push([leaving, v - first]);
    if (coming >= 0 && isMentor(run.instance.m, u - first)) given.push([coming, u - first]);
  }
  const rows = [...new Set([...made, ...given].map(([startup]) => startup))];
  const next: Choice = { mentors: choice.mentors.slice(), counts: choice.counts.slice() };
  for (const row of rows) {
    const kept = [...choice.mentors.subarray(3 * row, 3 * row + (choice.counts[row] as number))].filter(
      (mentor) => !given.some((pair) => pair[0] === row && pair[1] === mentor),
    );
    next.mentors.fill(-1, 3 * row, 3 * row + 3);
    next.counts[row] = 0;
    for (const mentor of kept) choose(next, row, mentor);
    for (const [startup, mentor] of made) if (startup === row) choose(next, row, mentor);
  }
  return { choice: next, rows };
}

const isMentor = (m: number, row: number) => row >= 0 && row < m;
