import { criterionIds, type Policy } from '../policy.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import { partPoints, wholePoints } from '../score.ts';
import { startupFacet, tabledCriteria, type TabledCriterion } from './facets.ts';

/**
 * Startups column by column, to see from a mentor's side whom it is worth scoring. Whoever looks for the best few takes them in
 * the order of these bounds and stops where nobody left can get in.
 */
export interface StartupBounds {
  /** Writes one startup into its place (0, 1, 2 …). O(profile), and doubles the room when there is none. */
  put(at: number, startup: PreparedStartup): void;
  /**
   * By place: points that `scorePoints` never exceeds. What facets and needs decide counts as it is, every other criterion (the
   * calendar above all) as if it were perfect. The array is valid until the next call. O(places + distinct facets).
   */
  mostPoints(policy: Policy, mentor: PreparedMentor): Int32Array;
}

interface FacetColumn {
  readonly numbers: Map<string, number>;
  /** One startup for each facet: whatever has the same facet has the same points. */
  readonly representatives: PreparedStartup[];
  byStartup: Int32Array;
}

interface Columns {
  readonly facets: Readonly<Record<TabledCriterion, FacetColumn>>;
  readonly slots: number;
  room: number;
  used: number;
  nodes: Uint16Array;
  weights: Float64Array;
  perLevel: Float64Array;
  most: Int32Array;
}

const firstRoom = 1_024;

/** @param slots needs that a startup names at most; one with more counts as covered whole. */
export function createStartupBounds(slots: number): StartupBounds {
  const facets = Object.fromEntries(
    tabledCriteria.map((criterion) => [
      criterion,
      { numbers: new Map(), representatives: [], byStartup: new Int32Array(firstRoom) },
    ]),
  ) as unknown as Columns['facets'];
  const columns: Columns = {
    facets,
    slots,
    room: firstRoom,
    used: 0,
    nodes: new Uint16Array(firstRoom * slots),
    weights: new Float64Array(firstRoom * slots),
    perLevel: new Float64Array(firstRoom * slots),
    most: new Int32Array(firstRoom),
  };
  return {
    put: (at, startup) => {
      while (at >= columns.room) widen(columns);
      columns.used = Math.max(columns.used, at + 1);
      for (const criterion of tabledCriteria)
        facets[criterion].byStartup[at] = facetNumber(facets[criterion], startupFacet[criterion](startup), startup);
      writeNeeds(columns, at, startup);
    },
    mostPoints: (policy, mentor) => {
      const most = columns.most.subarray(0, columns.used);
      most.fill(perfectRest(policy));
      for (const criterion of tabledCriteria) {
        if (policy.weights[criterion] > 0)
          addFacets(most, facets[criterion], (startup) => partPoints(criterion, policy, { startup, mentor }));
      }
      addNeeds(most, columns, { weight: policy.weights.expertise, reach: mentor.reach });
      return most;
    },
  };
}

/** What the criteria without a column could give, and a point for needs that are summed in another order here. */
const perfectRest = ({ weights }: Policy): number =>
  1 + criterionIds.filter((id) => id !== 'expertise' && !tabled.has(id)).reduce((sum, id) => sum + weights[id], 0);
const tabled: ReadonlySet<string> = new Set(tabledCriteria);

function facetNumber({ numbers, representatives }: FacetColumn, key: string, startup: PreparedStartup): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = representatives.push(startup) - 1;
  numbers.set(key, number);
  return number;
}

function addFacets(most: Int32Array, column: FacetColumn, pointsOf: (startup: PreparedStartup) => number): void {
  const { byStartup } = column;
  const points = Int32Array.from(column.representatives, pointsOf);
  for (let at = 0; at < most.length; at += 1)
    most[at] = (most[at] as number) + (points[byStartup[at] as number] as number);
}

function writeNeeds({ slots, nodes, weights, perLevel }: Columns, at: number, { needs }: PreparedStartup): void {
  const from = at * slots;
  weights.fill(0, from, from + slots);
  // A weight of infinity marks a startup with more needs than there are slots.
  if (needs !== null && needs.nodes.length > slots) weights[from] = Infinity;
  else if (needs !== null) {
    nodes.set(needs.nodes, from);
    weights.set(needs.weights, from);
    perLevel.set(needs.perLevel, from);
  }
}

/** With either side untold the part counts nothing, as the criterion has it. */
function addNeeds(
  most: Int32Array,
  columns: Columns,
  { weight, reach }: { weight: number; reach: Float64Array | null },
): void {
  if (reach === null || weight === 0) return;
  for (let at = 0; at < most.length; at += 1) {
    most[at] = (most[at] as number) + wholePoints(weight, coverage(columns, at * columns.slots, reach));
  }
}

function coverage({ slots, nodes, weights, perLevel }: Columns, from: number, reach: Float64Array): number {
  if (weights[from] === Infinity) return 1;
  let covered = 0;
  let sum = 0;
  for (let slot = from; slot < from + slots; slot += 1) {
    const weight = weights[slot] as number;
    if (weight === 0) break;
    sum += weight;
    covered += weight * Math.min(1, (reach[nodes[slot] as number] as number) * (perLevel[slot] as number));
  }
  return sum === 0 ? 0 : covered / sum;
}

function widen(columns: Columns): void {
  columns.room *= 2;
  const needs = columns.room * columns.slots;
  columns.nodes = widened(columns.nodes, new Uint16Array(needs));
  columns.weights = widened(columns.weights, new Float64Array(needs));
  columns.perLevel = widened(columns.perLevel, new Float64Array(needs));
  columns.most = new Int32Array(columns.room);
  for (const criterion of tabledCriteria) {
    const column = columns.facets[criterion];
    column.byStartup = widened(column.byStartup, new Int32Array(columns.room));
  }
}

function widened<Column extends Uint16Array | Float64Array | Int32Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
