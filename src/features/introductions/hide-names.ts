import type { BilingualLine } from '../../contract/shared/profile-facts.ts';
import type { BilingualText } from '../../contract/shared/schema.ts';

const hidden = '…';
/** Shorter names are words of the language ("Sol", "One") and would tear holes into sentences. */
const shortestName = 4;

/** A text of a brief without the names that would give its writer away, whatever their capitals. */
export function hideNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.trim().length >= shortestName)
    .sort((a, b) => b.length - a.length)
    .reduce((shown, name) => hideName(shown, name.trim()), text);
}

function hideName(text: string, name: string): string {
  const sought = name.toLowerCase();
  let shown = '';
  let from = 0;
  const lower = text.toLowerCase();
  // Lower-casing that changes the length would shift every position: such text is compared as it stands.
  const haystack = lower.length === text.length ? lower : text;
  for (let at = haystack.indexOf(sought); at !== -1; at = haystack.indexOf(sought, from)) {
    shown += text.slice(from, at) + hidden;
    from = at + sought.length;
  }
  return shown + text.slice(from);
}

export function hideNamesIn<T extends BilingualText | BilingualLine>(
  text: T | null,
  names: readonly string[],
): T | null {
  if (text === null) return null;
  const hide = (part: string | null): string | null => (part === null ? null : hideNames(part, names));
  return { ...text, en: hide(text.en), es: hide(text.es) };
}
