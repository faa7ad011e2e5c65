import { setImmediate as letOthersThrough } from 'node:timers/promises';

/** Does something with each of many, and serves others after every `size` of them. */
export async function inPieces<Item>(
  items: readonly Item[],
  { size, each }: { readonly size: number; readonly each: (item: Item, at: number) => void },
): Promise<void> {
  for (const [at, item] of items.entries()) {
    each(item, at);
    if ((at + 1) % size === 0) await letOthersThrough();
  }
}
