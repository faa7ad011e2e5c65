import type { ReactNode } from 'react';
import { BigSpan } from './big-span.tsx';
import styles from './two-sides.module.css';

/** The reader at the left, the other side at the right, and the arc between them. */
export function TwoSides({
  state,
  mine,
  theirs,
}: {
  state: 'open' | 'mine' | 'both';
  mine: { figure: ReactNode; words: ReactNode };
  theirs: { figure: ReactNode; words: ReactNode };
}) {
  return (
    <div className={styles.sides}>
      <BigSpan state={state} />
      <div className={styles.two}>
        {[mine, theirs].map((side, index) => (
          <div key={index === 0 ? 'mine' : 'theirs'}>
            {side.figure}
            <div className="t14">{side.words}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
