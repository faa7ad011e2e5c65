import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';

/** The keys of the desk, for those who decide many. */
export function DeskKeyWords() {
  const t = useT();
  return (
    <p className={`t14 ink3 only-desk ${styles.keys}`}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t('programs.desk.keyMove')}
      </span>
      <span>
        <kbd>X</kbd> {t('programs.desk.keyMark')}
      </span>
      <span>
        <kbd>A</kbd> {t('programs.desk.keyAdmit')}
      </span>
      <span>
        <kbd>F</kbd> {t('programs.desk.keyAsk')}
      </span>
    </p>
  );
}
