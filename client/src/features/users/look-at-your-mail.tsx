import type { ReactNode } from 'react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';

/** The same page whether or not the address is known. */
export function LookAtYourMail({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  usePageTitle(title);
  return (
    <PublicFrame>
      <output className={styles.narrow}>
        <EmptyState title={title} headingLevel={1}>
          <p>{text}</p>
          {children === undefined ? null : (
            <p className="t14 ink3" style={{ marginTop: 12 }}>
              {children}
            </p>
          )}
        </EmptyState>
      </output>
    </PublicFrame>
  );
}
