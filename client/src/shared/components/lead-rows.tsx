import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './lead-rows.module.css';

export interface LeadRow {
  readonly key: string;
  readonly label: string;
  readonly value?: ReactNode;
  /** The value is missing: said in the colour of what can be done. */
  readonly isMissing?: boolean;
  readonly to?: string;
  readonly onChoose?: () => void;
}

/** Rows that lead on: value under the name, chevron at the right. */
export function LeadRows({ rows }: { rows: readonly LeadRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.key} data-missing={row.isMissing || undefined}>
          <RowLine row={row} />
        </li>
      ))}
    </ul>
  );
}

function RowLine({ row }: { row: LeadRow }) {
  const words = (
    <>
      <b>{row.label}</b>
      {row.value === undefined ? null : <small>{row.value}</small>}
      <Icon name="right" size={16} />
    </>
  );
  if (row.to !== undefined) return <Link to={row.to}>{words}</Link>;
  return (
    <button type="button" onClick={row.onChoose}>
      {words}
    </button>
  );
}
