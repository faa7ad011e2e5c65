import type { ReactNode } from 'react';
import styles from './list-detail.module.css';

/**
 * A list and one of its people. At a desk both stand side by side; on a phone the list is one page and the detail the next,
 * with the actions fixed at the bottom (put a `<StickyFoot>` at the end of `detail`).
 */
export function ListDetail({
  list,
  detail,
  isDetailOpen,
  listWidth = 400,
  detailLabel,
}: {
  list: ReactNode;
  detail: ReactNode;
  /** The address names a row: on a phone the detail replaces the list. */
  isDetailOpen: boolean;
  /** 308–420 px at a desk. */
  listWidth?: number;
  detailLabel: string;
}) {
  return (
    <div
      className={styles.layout}
      data-detail={isDetailOpen || undefined}
      style={{ '--list': `${listWidth}px` } as React.CSSProperties}
    >
      <div className={styles.list}>{list}</div>
      <section className={styles.detail} aria-label={detailLabel}>
        {detail}
      </section>
    </div>
  );
}
