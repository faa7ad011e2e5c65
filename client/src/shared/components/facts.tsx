import type { ReactNode } from 'react';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { languageTags } from '../../../../src/locales/languages.ts';
import styles from './facts.module.css';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values. `grid` sets them in two columns of pairs, as under a person's detail. */
export function Facts({ facts, layout = 'list' }: { facts: readonly Fact[]; layout?: 'list' | 'grid' }) {
  return (
    <dl className={layout === 'grid' ? styles.grid : styles.list}>
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Somebody's own words, with their language, and a rule at the left. */
export function Quote({ lang, children }: { lang?: LanguageCode; children: ReactNode }) {
  return (
    <blockquote className={styles.quote} lang={lang === undefined ? undefined : languageTags[lang]}>
      {children}
    </blockquote>
  );
}

/** A value exactly as it came in a file: always text, never a link or a formula. */
export function Raw({ children }: { children: string }) {
  return <span className={styles.raw}>{children}</span>;
}

export interface Happening {
  readonly key: string;
  readonly text: ReactNode;
  readonly time?: ReactNode;
  /** Not yet: what comes next. */
  readonly isNext?: boolean;
}

/** What happened, in order, and what comes next. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol className={styles.timeline}>
      {happenings.map((happening) => (
        <li key={happening.key} data-next={happening.isNext || undefined}>
          <span>
            {happening.text}
            {happening.time === undefined ? null : <span className={styles.time}>{happening.time}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
