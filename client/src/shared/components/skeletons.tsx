import { useT } from '../i18n/use-t.ts';
import styles from './skeletons.module.css';

const widths = [
  [52, 84, 38],
  [64, 76, 44],
  [46, 88, 30],
  [58, 70, 40],
] as const;

/** The same boxes as the content to come, so that nothing jumps. Shown only after 150 ms: most answers are quicker. */
export function RowsSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <Waiting>
      {Array.from({ length: rows }, (_row, index) => (
        <div key={index} className={styles.row}>
          <i className={`${styles.bone} ${styles.arch}`} />
          <div className={styles.lines}>
            {(widths[index % widths.length] ?? widths[0]).map((width) => (
              <i key={width} className={styles.bone} style={{ width: `${width}%` }} />
            ))}
          </div>
        </div>
      ))}
    </Waiting>
  );
}

/** A title and some lines: a page of reading or a form. */
export function PageSkeleton() {
  return (
    <Waiting>
      <i className={`${styles.bone} ${styles.title}`} />
      <div className={styles.lines}>
        {[72, 88, 64, 80, 46].map((width) => (
          <i key={width} className={styles.bone} style={{ width: `${width}%` }} />
        ))}
      </div>
    </Waiting>
  );
}

/** Message bubbles of a conversation. */
export function BubblesSkeleton() {
  return (
    <Waiting>
      <div className={styles.bubbles}>
        {[62, 44, -56, 70, -38].map((width) => (
          <i
            key={width}
            className={styles.bone}
            data-mine={width < 0 || undefined}
            style={{ width: `${Math.abs(width)}%` }}
          />
        ))}
      </div>
    </Waiting>
  );
}

function Waiting({ children }: { children: React.ReactNode }) {
  const t = useT();
  return (
    <div className={styles.waiting} aria-busy="true">
      <span className="sr">{t('ui.loading')}</span>
      {children}
    </div>
  );
}
