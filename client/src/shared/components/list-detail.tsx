import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './list-detail.module.css';
import { useIsDesk } from './use-is-desk.ts';

/**
 * A list and one of its people. At a desk both stand side by side; on a phone the list is one page and the detail the next,
 * with the actions fixed at the bottom (put a `<StickyFoot>` at the end of `detail`). What a phone would not show is not drawn
 * there, nor asked for.
 */
export function ListDetail({
  list,
  detail,
  isDetailOpen,
  listWidth = 400,
  detailLabel,
  keepsPlaceAs,
}: {
  list: ReactNode;
  detail: ReactNode;
  /** The address names a row: on a phone the detail replaces the list. */
  isDetailOpen: boolean;
  /** 308–420 px at a desk. */
  listWidth?: number;
  detailLabel: string;
  /** A long list scrolls by itself at a desk, and is found where it was left, under this name. */
  keepsPlaceAs?: string;
}) {
  const place = usePlace(keepsPlaceAs);
  const isDesk = useIsDesk();
  return (
    <div
      className={styles.layout}
      data-detail={isDetailOpen || undefined}
      data-scrolls={keepsPlaceAs === undefined ? undefined : true}
      style={{ '--list': `${listWidth}px` } as React.CSSProperties}
    >
      <div className={styles.list} ref={place}>
        {list}
      </div>
      <section className={styles.detail} aria-label={detailLabel}>
        {isDesk || isDetailOpen ? detail : null}
      </section>
    </div>
  );
}

const places = new Map<string, number>();

/** The list is put where it was left before it is painted, and what it has come to is written down when it goes. */
function usePlace(name: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || name === undefined) return;
    element.scrollTop = places.get(name) ?? 0;
    return () => void places.set(name, element.scrollTop);
  }, [name]);
  return list;
}
