/** A binary heap of nodes ordered by a comparison that the caller keeps; a node can move forward while it waits. */
export type NodeHeap = {
  readonly items: Int32Array;
  readonly place: Int32Array;
  size: number;
  readonly less: (a: number, b: number) => boolean;
};

export const createHeap = (nodes: number, less: (a: number, b: number) => boolean): NodeHeap => ({
  items: new Int32Array(nodes),
  place: new Int32Array(nodes).fill(-1),
  size: 0,
  less,
});

export function clearHeap(heap: NodeHeap): void {
  for (let at = 0; at < heap.size; at++) heap.place[heap.items[at] as number] = -1;
  heap.size = 0;
}

/** Puts a node in, or moves it forward after its key fell. */
export function raise(heap: NodeHeap, node: number): void {
  const { items, place, less } = heap;
  let at = place[node] as number;
  if (at < 0) at = heap.size++;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = items[up] as number;
    if (!less(node, above)) break;
    items[at] = above;
    place[above] = at;
    at = up;
  }
  items[at] = node;
  place[node] = at;
}

/** Takes the least node out. The heap must not be empty. */
export function takeLeast(heap: NodeHeap): number {
  const { items, place, less } = heap;
  const least = items[0] as number;
  place[least] = -1;
  const node = items[--heap.size] as number;
  if (heap.size === 0) return least;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.size) break;
    if (down + 1 < heap.size && less(items[down + 1] as number, items[down] as number)) down++;
    const below = items[down] as number;
    if (!less(below, node)) break;
    items[at] = below;
    place[below] = at;
    at = down;
  }
  items[at] = node;
  place[node] = at;
  return least;
}
