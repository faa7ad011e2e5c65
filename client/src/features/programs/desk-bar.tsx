import { Button } from '@mantine/core';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';
import type { DeskEnrollment } from './use-programs.ts';

/** What can be done with all that are chosen at once. */
export function DeskBar({
  chosen,
  isDeciding,
  onAdmit,
  onAsk,
}: {
  chosen: readonly DeskEnrollment[];
  isDeciding: boolean;
  onAdmit: () => void;
  onAsk: () => void;
}) {
  const t = useT();
  if (chosen.length === 0) return null;
  const askable = chosen.filter(({ can }) => can.ask).length;
  return (
    <div className={styles.bar}>
      <b>{t('programs.desk.chosen', { count: chosen.length })}</b>
      <Button loading={isDeciding} onClick={onAdmit}>
        {t('programs.desk.admitCount', { count: chosen.length })}
      </Button>
      {askable === 0 ? null : (
        <Button variant="default" loading={isDeciding} onClick={onAsk}>
          {t('programs.desk.askCount', { count: askable })}
        </Button>
      )}
    </div>
  );
}
