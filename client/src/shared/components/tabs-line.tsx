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
  return (
    <nav className={styles.tabs} aria-label={label}>
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
