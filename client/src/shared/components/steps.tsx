import { useT } from '../i18n/use-t.ts';
import styles from './steps.module.css';

/** Where a person is in a short sequence: bars, never tabs. Says "Step 2 of 4". */
export function Steps({ step, of, hideWords = false }: { step: number; of: number; hideWords?: boolean }) {
  const t = useT();
  return (
    <div>
      <p className={hideWords ? 'sr' : 't14 ink2'}>{t('ui.step', { step, of })}</p>
      <div className={styles.bars} aria-hidden="true">
        {Array.from({ length: of }, (_bar, index) => (
          <i key={index} data-on={index < step || undefined} />
        ))}
      </div>
    </div>
  );
}

/** How far long work is: the bar is never without a sentence under it. `value` 0…1. */
export function Meter({ value, children }: { value: number; children: React.ReactNode }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div>
      <span className={styles.meter} aria-hidden="true">
        <i style={{ width: `${percent}%` }} />
      </span>
      <output className={styles.meterWords}>{children}</output>
    </div>
  );
}
