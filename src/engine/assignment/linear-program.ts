import type { ModelData } from 'highs';

/** A column x with lower <= x <= upper and its cost; `integer` makes it a whole number. */
export type LpColumn = {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer?: boolean;
};

/** lower <= Σ coefficient × column <= upper. */
export type LpRow = {
  readonly lower: number;
  readonly upper: number;
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
};

/** A linear program under construction; costs are minimised. */
export type LinearProgram = { readonly columns: LpColumn[]; readonly rows: LpRow[] };

export function addColumn(program: LinearProgram, column: LpColumn): number {
  return program.columns.push(column) - 1;
}

export function addRow(program: LinearProgram, row: LpRow): number {
  return program.rows.push(row) - 1;
}

/** The same program in the form HiGHS takes: rows packed one after another. */
export function modelData({ columns, rows }: LinearProgram): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (starts[at + 1] = (starts[at] as number) + row.entries.length));
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map((column) => column.cost),
    colLower: columns.map((column) => column.lower),
    colUpper: columns.map((column) => column.upper),
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap((row) => row.entries.map(([column]) => column)),
      values: rows.flatMap((row) => row.entries.map(([, coefficient]) => coefficient)),
    },
    integrality: columns.map((column) => (column.integer === true ? 1 : 0)),
  };
}
