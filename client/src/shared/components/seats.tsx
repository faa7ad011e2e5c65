import { useT } from '../i18n/use-t.ts';
import styles from './seats.module.css';

/** A mentor's places as small arches, filled when taken. Says its sentence unless the words stand beside it anyway. */
export function Seats({
  taken,
  total,
  isLarge = false,
  isDecorative = false,
}: {
  taken: number;
  total: number;
  isLarge?: boolean;
  isDecorative?: boolean;
}) {
  const t = useT();
  return (
    <span className={isLarge ? `${styles.seats} ${styles.large}` : styles.seats}>
      {Array.from({ length: total }, (_seat, index) => (
        <i key={index} data-on={index < taken || undefined} aria-hidden="true" />
      ))}
      {isDecorative ? null : <span className="sr">{t('ui.seats', { taken, count: total })}</span>}
    </span>
  );
}
