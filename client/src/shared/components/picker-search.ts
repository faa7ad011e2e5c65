import { foldText } from '../text/fold-text.ts';
import type { PickerOption } from './picker-option.ts';

/** At most this many are shown: a longer list is not read, it is searched further. */
export const shownAtOnce = 40;

/**
 * The options that contain every word of the search, accents folded; those whose name begins with it come first. An empty
 * search lists the beginning, so that a person can browse.
 */
export function searchOptions(options: readonly PickerOption[], search: string): readonly PickerOption[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options.slice(0, shownAtOnce);
  const found: { option: PickerOption; rank: number }[] = [];
  for (const option of options) {
    const name = foldText(option.label);
    const all = foldText([option.label, option.note ?? '', ...(option.alsoFoundAs ?? [])].join(' '));
    if (!words.every((word) => all.includes(word))) continue;
    const first = words[0] ?? '';
    found.push({
      option,
      rank: name.startsWith(first) ? 0 : name.includes(` ${first}`) ? 1 : name.includes(first) ? 2 : 3,
    });
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, shownAtOnce)
    .map(({ option }) => option);
}
