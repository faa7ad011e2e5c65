import { useLayoutEffect, useRef } from 'react';
import { CurrentLink } from './current-link.tsx';
import styles from './tabs-line.module.css';

export interface TabItem {
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  readonly to: string;
  readonly search?: Record<string, string>;
  readonly isCurrent: boolean;
}

/** Words on a line, an ink underline under the current one. Each is an address: back and reload keep the place. */
export function TabsLine({ label, tabs }: { label: string; tabs: readonly TabItem[] }) {
  const line = useRef<HTMLElement>(null);
  const current = tabs.findIndex(({ isCurrent }) => isCurrent);
  // A phone shows a part of the line: the part in which one is. Only the line moves, never the page.
  useLayoutEffect(() => {
    const tab = line.current?.children[current];
    if (!(tab instanceof HTMLElement) || line.current === null) return;
    const { offsetLeft, clientWidth } = line.current;
    line.current.scrollLeft = tab.offsetLeft - offsetLeft - (clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={line} className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <CurrentLink
          key={tab.key}
          to={tab.to}
          {...(tab.search === undefined ? {} : { search: tab.search })}
          isCurrent={tab.isCurrent}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
        </CurrentLink>
      ))}
    </nav>
  );
}
