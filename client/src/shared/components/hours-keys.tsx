import { useT } from '../i18n/use-t.ts';
import styles from './hours-grid.module.css';

/** The keys of the grid, said below it. */
export function HoursKeys() {
  const t = useT();
  return (
    <p className={styles.keys}>
      <span>
        <kbd>←</kbd>
        <kbd>→</kbd>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {t('ui.hours.move')}
      </span>
      <span>
        <kbd>{t('ui.hours.space')}</kbd>
        {t('ui.hours.mark')}
      </span>
      <span>
        <kbd>Shift</kbd>
        {t('ui.hours.several')}
      </span>
      <span>
        <kbd>C</kbd>
        {t('ui.hours.copy')}
      </span>
    </p>
  );
}
