import { WIDTH } from './cost-vectors.ts';
import { choiceOfRun, type FlowRun } from './flow-run.ts';
import type { Choice } from './pair-list.ts';
import { priceClasses, type PriceClasses } from './price-classes.ts';
import { offerRow } from './shortlist.ts';
import { FORBIDDEN } from './score-source.ts';
import { createTops, type Tops } from './top-lists.ts';

export type Direction = 'out' | 'into';

/** Where one unit more could go from a node (or come from), nearest first, and what that would cost. */
export type NearList = {
  readonly ends: Int32Array;
  /** One vector of reduced costs for each end, and a last one: nothing that the list leaves out is nearer than that. */
  readonly lengths: Float64Array;
};

/** A list being written; kept for all of them, since new arrays cost more than what is written. */
export type Draft = { count: number; ends: Int32Array; lengths: Float64Array; order: Int32Array };

/**
 * A solved run as the graph of what may still move, *every* pair of the table included: at the run's potentials no arc of it is
 * negative. The nearest pairs of each node are known from one look at the table, further ones when they are asked for.
 */
export type Residual = {
  readonly run: FlowRun;
  readonly choice: Choice;
  readonly classes: PriceClasses;
  readonly tops: Readonly<Record<Direction, Tops>>;
  /** Arcs of the structure and of chosen pairs by node: 2 a as it stands, 2 a + 1 backwards. */
  readonly steps: Readonly<Record<Direction, Steps>>;
  readonly lists: Readonly<Record<Direction, Map<number, NearList>>>;
  /** The startup of a node that pairs leave; -1 for others. */
  readonly owner: Int32Array;
  readonly draft: Draft;
};

type Steps = { readonly start: Int32Array; readonly arcs: Int32Array };

/**
 * Opens the graph of a run whose levels are all proven. `kept`: pairs kept for each node at first; a search that needs more
 * looks at the whole row or column. O(n m).
 */
export function openResidual(run: FlowRun, kept: number): Residual {
  const { instance, net } = run;
  const owner = new Int32Array(net.nodes).fill(-1);
  for (let i = 0; i < instance.n; i++) {
    owner[net.first(i)] = i;
    if ((net.second[i] as number) >= 0) owner[net.second[i] as number] = i;
  }
  const classes = priceClasses(run, owner);
  return {
    run,
    choice: choiceOfRun(run),
    classes,
    tops: nearestPairs(run, classes, kept),
    steps: { out: stepsOf(run, 'out'), into: stepsOf(run, 'into') },
    lists: { out: new Map(), into: new Map() },
    owner,
    draft: { count: 0, ends: new Int32Array(64), lengths: new Float64Array(64 * WIDTH), order: new Int32Array(64) },
  };
}

/** The potential of a node on a level; 0 on levels that were not solved. */
export const potentialAt = ({ potentials }: FlowRun, level: number, node: number): number =>
  potentials[level]?.[node] ?? 0;

/** The nearest pairs of each startup's nodes and of each mentor, among those that no earlier level keeps apart. */
function nearestPairs(run: FlowRun, classes: PriceClasses, kept: number): Residual['tops'] {
  const { instance, net } = run;
  const { n, m } = instance;
  const out = createTops(net.nodes, Math.min(kept, m));
  const into = createTops(m, Math.min(kept, n));
  for (let i = 0; i < n; i++) {
    if ((instance.openDemand[i] as number) === 0) continue;
    const start = Math.floor((i * m) / n);
    for (const tail of tailsOf(run, i)) {
      const row = usableRow(run, tail, i);
      offerRow(out, into, {
        i: tail,
        row,
        price: classes.pricesFor(tail),
        start,
        instead: potentialAt(run, 2, tail),
      });
    }
  }
  return { out, into };
}

/** The nodes of a startup from which pairs may leave. */
function tailsOf({ net }: FlowRun, startup: number): number[] {
  const second = net.second[startup] as number;
  return second >= 0 && net.floor > -Infinity ? [net.first(startup), second] : [net.first(startup)];
}

/** A startup's scores with those forbidden that cannot leave this node: above the floor the second one, below it the first. */
export function usableRow({ instance, net }: FlowRun, tail: number, startup: number): Int32Array {
  const row = instance.scores.row(startup);
  if (net.floor === -Infinity) return row;
  const isSecond = tail !== net.first(startup);
  return row.map((score) => (score < net.floor === isSecond ? score : FORBIDDEN));
}

function stepsOf({ net, flow }: FlowRun, direction: Direction): Steps {
  const start = new Int32Array(net.nodes + 1);
  const each = (visit: (node: number, step: number) => void) => {
    for (let a = 0; a < net.arcs; a++) {
      const [tail, head, cap] = [net.tail[a] as number, net.head[a] as number, net.cap[a] as number];
      if (a < net.pairBase && (flow[a] as number) < cap) visit(direction === 'out' ? tail : head, 2 * a);
      if ((flow[a] as number) > 0) visit(direction === 'out' ? head : tail, 2 * a + 1);
    }
  };
  each((node) => (start[node + 1] = (start[node + 1] as number) + 1));
  for (let v = 0; v < net.nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const arcs = new Int32Array(start[net.nodes] as number);
  const fill = start.slice();
  each((node, step) => {
    arcs[fill[node] as number] = step;
    fill[node] = (fill[node] as number) + 1;
  });
  return { start, arcs };
}

/** Reduced cost of a pair that leaves a node, written into vector `at`. */
export function pairLength(
  run: FlowRun,
  pair: { tail: number; startup: number; mentor: number; score: number },
  into: { lengths: Float64Array; at: number },
): void {
  const head = run.net.mentor(pair.mentor);
  for (let level = 0; level < WIDTH; level++) {
    const own = level === 2 ? -pair.score : level === 3 ? run.instance.tie(pair.startup, pair.mentor) : 0;
    into.lengths[WIDTH * into.at + level] =
      run.potentials[level] === undefined
        ? 0
        : own + potentialAt(run, level, pair.tail) - potentialAt(run, level, head);
  }
}
