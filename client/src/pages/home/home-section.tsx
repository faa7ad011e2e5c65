import type { ReactNode } from 'react';
import styles from './home.module.css';

/** One part of a home page: its title, one thing at its right, its rows. */
export function HomeSection({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <header>
        <h2 className="t20">{title}</h2>
        {aside === undefined ? null : <span className="t14 ink3">{aside}</span>}
      </header>
      {children}
    </section>
  );
}
