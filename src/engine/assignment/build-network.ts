import type { Instance, QuotaForest } from './instance.ts';
import { addArc, addPairArc, ROOT, type Network } from './network.ts';
import type { PairList } from './pair-list.ts';
import { LEVELS, SLOT_WEIGHTS } from './problem.ts';

/** The network of an instance over some pairs, with every arc. O(n + m + pairs). */
export function buildNetwork(instance: Instance, pairs: PairList, floor: number): Network {
  const { n, m, startupQuotas, mentorQuotas } = instance;
  const second = new Int32Array(n).fill(-1);
  let nodes = 1 + n + m;
  for (let i = 0; i < n; i++) if ((instance.demand[i] as number) > 1) second[i] = nodes++;
  const startupQuotaNode = nodes;
  nodes += startupQuotas.parent.length;
  const mentorQuotaNode = nodes;
  nodes += mentorQuotas.parent.length;
  const structure = 4 * n + 2 * m + startupQuotas.parent.length + mentorQuotas.parent.length;
  const net = emptyNetwork({ floor, nodes, second, structure, instance, pairs });
  addStartupArcs(net, instance, startupQuotaNode);
  addQuotaArcs(net, { forest: startupQuotas, links: net.links.startupQuota, base: startupQuotaNode });
  forceUnmet(net, instance, startupQuotaNode);
  addMentorArcs(net, instance, mentorQuotaNode);
  addQuotaArcs(net, { forest: mentorQuotas, links: net.links.mentorQuota, base: mentorQuotaNode });
  net.supply[ROOT] = 0;
  net.supply[ROOT] = -net.supply.reduce((sum, units) => sum + units, 0);
  const sealed = { ...net, pairBase: net.arcs };
  for (let k = 0; k < pairs.count; k++) addPairArc(sealed, instance, k);
  return sealed;
}

type Blank = {
  floor: number;
  nodes: number;
  second: Int32Array;
  structure: number;
  instance: Instance;
  pairs: PairList;
};

function emptyNetwork({ floor, nodes, second, structure, instance, pairs }: Blank): Network {
  const { n, m, startupQuotas, mentorQuotas } = instance;
  const room = structure + pairs.startup.length;
  const none = (size: number) => new Int32Array(size).fill(-1);
  return {
    floor,
    nodes,
    supply: new Int32Array(nodes),
    arcs: 0,
    pairBase: 0,
    tail: new Int32Array(room),
    head: new Int32Array(room),
    cap: new Int32Array(room),
    costs: LEVELS.map(() => new Float64Array(room)),
    first: (i) => 1 + i,
    second,
    mentor: (j) => 1 + n + j,
    links: {
      unmetFirst: none(n),
      cross: none(n),
      unmetSecond: none(n),
      unmetThird: none(n),
      minimum: none(m),
      beyond: none(m),
      startupQuota: none(startupQuotas.parent.length),
      mentorQuota: none(mentorQuotas.parent.length),
      forced: new Int32Array(startupQuotas.parent.length),
    },
    pairs,
  };
}

/** Capacities of arcs that nothing limits stand one above what can flow: never full, yet finite for the dual bound. */
function addStartupArcs(net: Network, instance: Instance, quotaBase: number): void {
  const coverage = net.costs[0] as Float64Array;
  const { links } = net;
  for (let i = 0; i < instance.n; i++) {
    const demand = instance.demand[i] as number;
    const quota = instance.startupQuotas.of[i] as number;
    const sink = quota < 0 ? ROOT : quotaBase + quota;
    const cap = demand + 1;
    const first = net.first(i);
    links.unmetFirst[i] = addArc(net, { tail: first, head: sink, cap });
    coverage[links.unmetFirst[i] as number] = SLOT_WEIGHTS[0];
    const pins = instance.pinsOf.get(i) ?? [];
    const above = pins.filter((pin) => pin.score >= net.floor).length;
    net.supply[first] = above > 0 ? 0 : 1;
    if (demand === 1) {
      net.supply[first] = 1 - pins.length;
      continue;
    }
    const second = net.second[i] as number;
    net.supply[second] = demand - pins.length - net.supply[first];
    links.cross[i] = addArc(net, { tail: second, head: first, cap });
    if (demand === 3) links.unmetThird[i] = addArc(net, { tail: second, head: sink, cap: 1 });
    links.unmetSecond[i] = addArc(net, { tail: second, head: sink, cap });
    coverage[links.unmetSecond[i] as number] = SLOT_WEIGHTS[1];
    if (demand === 3) coverage[links.unmetThird[i] as number] = SLOT_WEIGHTS[2];
  }
}

function addMentorArcs(net: Network, instance: Instance, quotaBase: number): void {
  const load = net.costs[1] as Float64Array;
  const { links } = net;
  for (let j = 0; j < instance.m; j++) {
    if (instance.open[j] === 0) continue;
    const quota = instance.mentorQuotas.of[j] as number;
    const head = quota < 0 ? ROOT : quotaBase + quota;
    const minimum = instance.minimum[j] as number;
    const beyond = (instance.capacity[j] as number) - minimum;
    const tail = net.mentor(j);
    if (minimum > 0) {
      links.minimum[j] = addArc(net, { tail, head, cap: minimum });
      load[links.minimum[j] as number] = -1;
    }
    if (beyond > 0) links.beyond[j] = addArc(net, { tail, head, cap: beyond });
  }
}

function addQuotaArcs(net: Network, quotas: { forest: QuotaForest; links: Int32Array; base: number }): void {
  const { forest, links, base } = quotas;
  for (let g = 0; g < forest.parent.length; g++) {
    const parent = forest.parent[g] as number;
    const head = parent < 0 ? ROOT : base + parent;
    links[g] = addArc(net, { tail: base + g, head, cap: forest.room[g] as number });
  }
}

/** "At most q filled" is "at least open - q unmet" under a startup quota: that much is sent on in advance. */
function forceUnmet(net: Network, instance: Instance, quotaBase: number): void {
  const { startupQuotas, openDemand } = instance;
  const { links, supply } = net;
  const openIn = new Int32Array(startupQuotas.parent.length);
  for (let i = 0; i < instance.n; i++) {
    for (let g = startupQuotas.of[i] as number; g >= 0; g = startupQuotas.parent[g] as number) {
      openIn[g] = (openIn[g] as number) + (openDemand[i] as number);
    }
  }
  for (let g = 0; g < openIn.length; g++) {
    const forced = Math.max(0, (openIn[g] as number) - (startupQuotas.room[g] as number));
    const arc = links.startupQuota[g] as number;
    links.forced[g] = forced;
    net.cap[arc] = (openIn[g] as number) + 1;
    supply[quotaBase + g] = (supply[quotaBase + g] as number) - forced;
    supply[net.head[arc] as number] = (supply[net.head[arc] as number] as number) + forced;
  }
}
