import type { ReactNode } from 'react';
import { BridgeArt } from './bridge-art.tsx';
import styles from './empty-state.module.css';

/** Teaches and offers the first step. `closed` is for "nobody is waiting": good news. Left-aligned, one action. */
export function EmptyState({
  art = 'open',
  title,
  children,
  action,
  headingLevel = 2,
}: {
  art?: 'open' | 'closed' | 'broken' | 'none';
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  headingLevel?: 1 | 2;
}) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.empty}>
      {art === 'none' ? null : <BridgeArt art={art} />}
      <Heading className={headingLevel === 1 ? 't28' : 't20'}>{title}</Heading>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
