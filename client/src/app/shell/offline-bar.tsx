import { Icon } from '../../shared/components/icon.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLostConnection } from '../../shared/online/use-connection.ts';
import styles from './offline-bar.module.css';

/** Says since when there is no connection and what becomes of what is written meanwhile. */
export function OfflineBar() {
  const t = useT();
  const { time } = useFormat();
  const lostAt = useLostConnection();
  return (
    <output className={styles.place}>
      {lostAt === null ? null : (
        <div className={styles.bar}>
          <Icon name="offline" />
          <span>{t('shell.offline.since', { time: time(lostAt) })}</span>
        </div>
      )}
    </output>
  );
}
