/**
 * Reads the rows of a data file: one string a row, cells separated by " | ", the first row naming the columns.
 * @throws Error when a row has another number of cells or the columns are not the expected ones (a broken data file).
 */
export function readTable<C extends string>(lines: readonly string[], columns: readonly C[]): Record<C, string>[] {
  const [header, ...rows] = lines.map((line) => line.split(' | '));
  if (header?.join() !== columns.join()) throw new Error(`Columns are ${header?.join()}, not ${columns.join()}`);
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`A row has ${cells.length} cells: ${cells.join(' | ')}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<C, string>;
  });
}

/** A comma-separated cell; an empty one is an empty list. */
export function readList(cell: string): string[] {
  return cell === '' ? [] : cell.split(',');
}

export function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** The words of a synonym table ("id[,id] | phrase; phrase") by id. */
export function wordsById(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const line of lines) {
    const [ids = '', phrases = ''] = line.split(' | ');
    for (const id of readList(ids)) words.set(id, [...(words.get(id) ?? []), phrases]);
  }
  return words;
}
