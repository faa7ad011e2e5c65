import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly renderCell: (row: Row) => ReactNode;
  /** Numbers stand right and tabular. */
  readonly isNumber?: boolean;
  /** The head is read but not seen: a column of actions. */
  readonly hideHead?: boolean;
  /** Where there is no room for columns the row is a person row: `name` leads, `aside` stands at its right, the rest below with their heads. */
  readonly onPhone?: 'name' | 'aside' | 'below' | 'hidden';
  readonly width?: string;
}

/** From which width on there is room for a table's columns. */
const widths = { few: '(min-width: 900px)', many: '(min-width: 1180px)' } as const;

/** Row lines only, no zebra, no outer border. On a phone, and wherever its columns would break words, each row becomes a person row. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isSelected,
  isLate,
  columnCount = 'few',
}: {
  /** What the table shows and in which order, for those who do not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isSelected?: (row: Row) => boolean;
  isLate?: (row: Row) => boolean;
  /** `many`: six columns or more, which the rail leaves no room for on a small desk. */
  columnCount?: keyof typeof widths;
}) {
  const hasRoom = useMediaQuery(widths[columnCount], false, { getInitialValueInEffect: false });
  return (
    <table className={styles.table} data-rows={!hasRoom || undefined}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-number={column.isNumber || undefined} style={{ width: column.width }}>
              {column.hideHead === true ? <span className="sr">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-selected={isSelected?.(row) || undefined} data-late={isLate?.(row) || undefined}>
            {columns.map((column) => (
              <td
                key={column.key}
                data-number={column.isNumber || undefined}
                data-phone={column.onPhone ?? 'below'}
                data-head={column.hideHead === true ? undefined : column.head}
              >
                {column.renderCell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
