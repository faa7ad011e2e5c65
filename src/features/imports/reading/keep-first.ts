import type { Cell } from './open-row.ts';

/** The items that a profile can hold; a note says how many were left out. */
export function keepFirst<Item>(items: readonly Item[], max: number, note: Cell['note']): Item[] {
  if (items.length > max) note('warned', 'list.too_many', { max, left: items.length - max });
  return items.slice(0, max);
}

/** Items short enough for a profile; longer ones are left out and named, never cut. */
export function keepShort(items: readonly string[], max: number, note: Cell['note']): string[] {
  for (const item of items.filter((one) => one.length > max)) {
    note('warned', 'list.item_too_long', { words: item.slice(0, max), length: item.length, max });
  }
  return items.filter((one) => one.length <= max);
}
