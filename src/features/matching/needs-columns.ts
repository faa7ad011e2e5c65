import { needsMax } from '../../contract/startups/schema.ts';
import type { PreparedMentor } from '../../engine/index.ts';
import type { StartupEntry } from './entries.ts';

/** The needs of every startup in packed columns: what a mentor could cover of them is seen in one pass over memory. */
export interface NeedsColumns {
  readonly put: (entry: StartupEntry) => void;
  readonly drop: (id: string) => void;
  /** How far the mentor's offers reach each startup's needs, 0..1; with either side untold the part counts nothing. */
  readonly coverages: (mentor: PreparedMentor) => Iterable<readonly [StartupEntry, number]>;
}

interface Columns {
  readonly nodes: Uint16Array;
  readonly weights: Float64Array;
  readonly perLevel: Float64Array;
}

const firstRoom = 1_024;

export function createNeedsColumns(): NeedsColumns {
  const entries: (StartupEntry | null)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  let columns = emptyColumns(firstRoom);
  return {
    put: (entry) => {
      const at = numbers.get(entry.id) ?? free.pop() ?? entries.length;
      if (at * needsMax >= columns.nodes.length) columns = widened(columns);
      numbers.set(entry.id, at);
      entries[at] = entry;
      write(columns, at, entry);
    },
    drop: (id) => {
      const at = numbers.get(id);
      if (at === undefined) return;
      numbers.delete(id);
      entries[at] = null;
      free.push(at);
    },
    coverages: function* ({ reach }) {
      for (const [at, entry] of entries.entries()) {
        if (entry !== null) yield [entry, reach === null ? 0 : coverage(columns, at, reach)];
      }
    },
  };
}

function coverage({ nodes, weights, perLevel }: Columns, at: number, reach: ArrayLike<number>): number {
  let covered = 0;
  let sum = 0;
  for (let slot = at * needsMax; slot < (at + 1) * needsMax; slot += 1) {
    const weight = weights[slot] ?? 0;
    if (weight === 0) break;
    sum += weight;
    covered += weight * Math.min(1, (reach[nodes[slot] ?? 0] ?? 0) * (perLevel[slot] ?? 0));
  }
  return sum === 0 ? 0 : covered / sum;
}

function write({ nodes, weights, perLevel }: Columns, at: number, { base: { needs } }: StartupEntry): void {
  for (let slot = 0; slot < needsMax; slot += 1) {
    nodes[at * needsMax + slot] = needs?.nodes[slot] ?? 0;
    weights[at * needsMax + slot] = needs?.weights[slot] ?? 0;
    perLevel[at * needsMax + slot] = needs?.perLevel[slot] ?? 0;
  }
}

const emptyColumns = (room: number): Columns => ({
  nodes: new Uint16Array(room * needsMax),
  weights: new Float64Array(room * needsMax),
  perLevel: new Float64Array(room * needsMax),
});

function widened(columns: Columns): Columns {
  const wide = emptyColumns((columns.nodes.length / needsMax) * 2);
  wide.nodes.set(columns.nodes);
  wide.weights.set(columns.weights);
  wide.perLevel.set(columns.perLevel);
  return wide;
}
