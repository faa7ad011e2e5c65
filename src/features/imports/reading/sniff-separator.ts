import { recognisedColumns } from './guess-mapping.ts';

export type Separator = ',' | ';' | '\t';

const candidates: readonly Separator[] = [';', '\t', ','];
const sniffedChars = 20_000;

/** Titles and empty rows may stand above the header: it is looked for in so many rows. */
export const headerSearchRows = 10;
/** A row is a header when at least so many columns are recognised. */
export const fewestColumns = 3;

/**
 * The separator under which one of the first lines reads as a header; else the one that stands most often in the first
 * line, a comma when none does. A spreadsheet's own first line "sep=;" settles it. Looks at 20,000 characters at most.
 */
export function sniffSeparator(text: string): Separator {
  const said = text.slice(0, 4).toLowerCase() === 'sep=' ? text.charAt(4) : '';
  const settled = candidates.find((candidate) => candidate === said);
  if (settled !== undefined) return settled;
  const lines = text
    .slice(0, sniffedChars)
    .split(/\r\n|\n|\r/)
    .slice(0, headerSearchRows);
  for (const line of lines) {
    const [best] = candidates
      .map((separator) => ({ separator, columns: recognisedColumns(splitLine(line, separator)) }))
      .sort((a, b) => b.columns - a.columns);
    if (best !== undefined && best.columns >= fewestColumns) return best.separator;
  }
  const [first = ''] = lines;
  const counts = candidates.map((separator) => ({ separator, cells: splitLine(first, separator).length }));
  const [most] = counts.sort((a, b) => b.cells - a.cells);
  return most === undefined || most.cells === 1 ? ',' : most.separator;
}

/** Cells of one line, quotes respected; good enough for a header. */
function splitLine(line: string, separator: Separator): string[] {
  const cells: string[] = [];
  let isQuoted = false;
  let cell = '';
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
