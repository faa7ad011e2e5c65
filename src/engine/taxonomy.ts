import { EngineError } from './engine-error.ts';

/** One node as the caller knows it. `leaves`: how many elementary classes lie under it, itself included when it is one. */
export interface TaxonomyNode {
  readonly id: string;
  readonly parent: string | null;
  readonly leaves: number;
}

/** A tree whose depth carries information; every array is indexed by node number, parents before children. */
export interface Taxonomy {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Node number of the parent, −1 for a root. */
  readonly parent: Int32Array;
  /** Information content 0..1: 1 for a single leaf, 0 for what covers everything. */
  readonly content: Float64Array;
  /** Content of the node less that of its parent: what the step down adds. */
  readonly edge: Float64Array;
}

/**
 * Builds a tree with information content IC(a) = 1 − ln(leaves under a) / ln(all leaves) (Seco 2004).
 * Nodes may come in any order; leaves below 1 count as 1. Throws `taxonomy.duplicate_id`, `taxonomy.unknown_parent`,
 * `taxonomy.cycle`, `taxonomy.more_leaves_than_parent`. O(n · depth).
 */
export function buildTaxonomy(nodes: readonly TaxonomyNode[]): Taxonomy {
  const ordered = parentsFirst(nodes);
  const index = new Map(ordered.map((node, at) => [node.id, at]));
  const allLeaves = ordered.reduce((sum, node) => sum + (node.parent === null ? leavesOf(node) : 0), 0);
  const parent = new Int32Array(ordered.length).fill(-1);
  const content = new Float64Array(ordered.length);
  const edge = new Float64Array(ordered.length);
  for (const [at, node] of ordered.entries()) {
    const above = node.parent === null ? -1 : (index.get(node.parent) ?? -1);
    parent[at] = above;
    content[at] = allLeaves <= 1 ? 1 : 1 - Math.log(leavesOf(node)) / Math.log(allLeaves);
    edge[at] = (content[at] ?? 0) - (above < 0 ? 0 : (content[above] ?? 0));
    if ((edge[at] ?? 0) < -1e-12) throw new EngineError('taxonomy.more_leaves_than_parent', node.id);
    edge[at] = Math.max(0, edge[at] ?? 0);
  }
  return { ids: ordered.map((node) => node.id), index, parent, content, edge };
}

/** Node numbers of the ids and of all their ancestors, ascending, without repeats; ids the tree does not know are left out. */
export function expand(taxonomy: Taxonomy, ids: readonly string[]): Int32Array {
  const found = new Set<number>();
  for (const id of ids) {
    for (let node = taxonomy.index.get(id) ?? -1; node >= 0; node = taxonomy.parent[node] ?? -1) found.add(node);
  }
  return Int32Array.from(found).sort();
}

/** Information content of the deepest node above (or at) both; 0 when they share none. O(depth²). */
export function sharedContent(taxonomy: Taxonomy, a: number, b: number): number {
  for (let left = a; left >= 0; left = taxonomy.parent[left] ?? -1) {
    for (let right = b; right >= 0; right = taxonomy.parent[right] ?? -1) {
      if (left === right) return taxonomy.content[left] ?? 0;
    }
  }
  return 0;
}

/**
 * The dense vector v_a = √w_a over all ancestors of the ids: the cosine of two such vectors is Lin's similarity on leaves,
 * and the weighted Jaccard of their squares is simGIC. Length: the tree's node count.
 */
export function expandedVector(taxonomy: Taxonomy, ids: readonly string[]): Float64Array {
  const vector = new Float64Array(taxonomy.ids.length);
  for (const node of expand(taxonomy, ids)) vector[node] = Math.sqrt(taxonomy.edge[node] ?? 0);
  return vector;
}

function leavesOf(node: TaxonomyNode): number {
  return Number.isFinite(node.leaves) && node.leaves > 1 ? node.leaves : 1;
}

function parentsFirst(nodes: readonly TaxonomyNode[]): TaxonomyNode[] {
  const byId = new Map<string, TaxonomyNode>();
  for (const node of nodes) {
    if (byId.has(node.id)) throw new EngineError('taxonomy.duplicate_id', node.id);
    byId.set(node.id, node);
  }
  const depthOf = (node: TaxonomyNode): number => {
    let depth = 0;
    for (let up = node.parent; up !== null; depth += 1) {
      const above = byId.get(up);
      if (above === undefined) throw new EngineError('taxonomy.unknown_parent', node.id);
      if (depth > nodes.length) throw new EngineError('taxonomy.cycle', node.id);
      up = above.parent;
    }
    return depth;
  };
  const keyed = nodes.map((node, at) => ({ node, at, depth: depthOf(node) }));
  return keyed.sort((a, b) => a.depth - b.depth || a.at - b.at).map((entry) => entry.node);
}
