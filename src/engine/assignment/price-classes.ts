import { compareTo, WIDTH } from './cost-vectors.ts';
import type { FlowRun } from './flow-run.ts';

/** Nodes whose pairs cost nothing on coverage and loads, as far as the potentials tell: nearness is the score's business. */
export type PriceClasses = {
  /** Minus the mentors' potentials on the score level; infinite for those whom an earlier level keeps apart from this node. */
  readonly pricesFor: (tail: number) => Float64Array;
  /** The nearest that a pair of another class can be to a node: a vector, infinite where there is none. */
  readonly othersOf: (node: number) => Float64Array;
};

type Class = { readonly coverage: number; readonly load: number };

export function priceClasses(run: FlowRun, owner: Int32Array): PriceClasses {
  const { instance, net, potentials } = run;
  const classOf = (node: number): Class => ({
    coverage: potentials[0]?.[node] ?? 0,
    load: potentials[1]?.[node] ?? 0,
  });
  const keyOf = ({ coverage, load }: Class) => `${coverage} ${load}`;
  const startups = new Map<string, Class>();
  const mentors = new Map<string, Class>();
  for (let v = 0; v < net.nodes; v++) if ((owner[v] as number) >= 0) startups.set(keyOf(classOf(v)), classOf(v));
  for (let j = 0; j < instance.m; j++) {
    const found = classOf(net.mentor(j));
    if (instance.open[j] === 1) mentors.set(keyOf(found), found);
  }
  const prices = new Map<string, Float64Array>();
  const pricesFor = (tail: number): Float64Array => {
    const key = keyOf(classOf(tail));
    const known = prices.get(key);
    if (known !== undefined) return known;
    const fresh = Float64Array.from({ length: instance.m }, (_, j) => {
      const node = net.mentor(j);
      const isNear = instance.open[j] === 1 && keyOf(classOf(node)) === key;
      return isNear ? -(potentials[2]?.[node] ?? 0) : Infinity;
    });
    prices.set(key, fresh);
    return fresh;
  };
  const others = new Map<string, Float64Array>();
  const othersOf = (node: number): Float64Array => {
    const isTail = (owner[node] as number) >= 0;
    const own = classOf(node);
    const key = `${isTail ? 'from' : 'to'} ${keyOf(own)}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const fresh = nearestOf([...(isTail ? mentors : startups).values()], own, isTail ? 1 : -1);
    others.set(key, fresh);
    return fresh;
  };
  return { pricesFor, othersOf };
}

function nearestOf(classes: readonly Class[], own: Class, sign: number): Float64Array {
  const nearest = Float64Array.of(Infinity, 0, 0, 0);
  const tried = new Float64Array(WIDTH).fill(-Infinity);
  for (const { coverage, load } of classes) {
    if (coverage === own.coverage && load === own.load) continue;
    tried[0] = sign * (own.coverage - coverage);
    tried[1] = sign * (own.load - load);
    if (compareTo(tried, nearest, 0) < 0) nearest.set(tried);
  }
  return nearest;
}
