import { useT } from '../i18n/use-t.ts';
import styles from './counter.module.css';

/** A small whole number with one less and one more: places, hours a month. */
export function Counter({
  label,
  value,
  onChange,
  min,
  max,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
}) {
  const t = useT();
  return (
    <fieldset className={styles.counter} aria-label={label}>
      <button type="button" aria-label={t('ui.less')} disabled={value <= min} onClick={() => onChange(value - 1)}>
        −
      </button>
      <output aria-live="polite">{value}</output>
      <button type="button" aria-label={t('ui.oneMore')} disabled={value >= max} onClick={() => onChange(value + 1)}>
        +
      </button>
    </fieldset>
  );
}
