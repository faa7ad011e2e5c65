export type Separator = ',' | ';' | '\t';

const candidates: readonly Separator[] = [';', '\t', ','];

/** The separator that stands most often outside quotes in the header line; a comma when none does. */
export function sniffSeparator(text: string): Separator {
  const counts = new Map<Separator, number>(candidates.map((candidate) => [candidate, 0]));
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && (character === '\n' || character === '\r')) break;
    const separator = candidates.find((candidate) => candidate === character);
    if (!isQuoted && separator !== undefined) counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === 0 ? ',' : best[0];
}
