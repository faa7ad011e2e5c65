import { useT } from '../i18n/use-t.ts';
import { StateBadge } from './state-badge.tsx';
import styles from './ageing-chip.module.css';

/** How long someone has waited: five ticks and words. A stopped clock is a hollow dot instead. */
export function AgeingChip({
  day,
  of = null,
  lateDays = 0,
  isStopped = false,
}: {
  /** Business day of the wait, from 1. */
  day: number;
  /** Days there are to answer; null where none are set, and each tick is a day. */
  of?: number | null;
  lateDays?: number;
  isStopped?: boolean;
}) {
  const t = useT();
  if (isStopped) return <StateBadge tone="off">{t('ui.ageStopped')}</StateBadge>;
  const isLate = lateDays > 0;
  const most = of ?? 5;
  const filled = isLate ? 5 : Math.round((Math.min(day, most) / most) * 5);
  return (
    <span className={styles.age} data-late={isLate || undefined}>
      <span className={styles.ticks} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((tick) => (
          <i key={tick} data-on={tick <= filled || undefined} />
        ))}
      </span>
      {isLate ? t('ui.ageLate', { count: lateDays }) : of === null ? t('ui.age', { day }) : t('ui.ageDay', { day, of })}
    </span>
  );
}
