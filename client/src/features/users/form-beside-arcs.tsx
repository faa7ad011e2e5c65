import type { ReactNode } from 'react';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import styles from '../../shared/components/public-frame.module.css';

/** A public form with the arcs beside it at a desk. */
export function FormBesideArcs({ children }: { children: ReactNode }) {
  return (
    <PublicFrame>
      <div className={styles.withArcs}>
        {children}
        <svg className={styles.arcs} viewBox="0 0 600 340" aria-hidden="true">
          <g fill="none" strokeLinecap="round">
            <path d="M20 320A280 280 0 0 1 580 320" stroke="var(--ink)" strokeWidth="2.5" />
            <path d="M84 320A216 216 0 0 1 516 320" stroke="var(--line)" strokeWidth="1.5" />
            <path d="M148 320A152 152 0 0 1 452 320" stroke="var(--line)" strokeWidth="1.5" />
            <path d="M212 320A88 88 0 0 1 388 320" stroke="var(--line)" strokeWidth="1.5" />
          </g>
          <circle cx="20" cy="320" r="9" fill="var(--ink)" />
          <circle cx="580" cy="320" r="9" fill="var(--ink)" />
        </svg>
      </div>
    </PublicFrame>
  );
}
