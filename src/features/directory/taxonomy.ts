/** A node of a tree in the plain form that the engine takes: parents stand before children, roots have no parent. */
export interface TaxonomyNode {
  readonly id: string;
  readonly parent: string | null;
  /** Number of leaves under the node, itself when it is one; at least 1. */
  readonly leaves: number;
}

/** Counts the leaves of a curated tree whose rows name their parent. Quadratic in a list of about a hundred. */
export function countLeaves(rows: readonly { readonly id: string; readonly parent: string | null }[]): TaxonomyNode[] {
  const leavesUnder = (id: string): number => {
    const children = rows.filter((row) => row.parent === id);
    return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesUnder(child.id), 0);
  };
  return rows.map((row) => ({ id: row.id, parent: row.parent, leaves: leavesUnder(row.id) }));
}
