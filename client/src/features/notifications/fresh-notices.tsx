import { Button } from '@mantine/core';
import { useState } from 'react';
import { noticeWritten } from '../../../../src/contract/notifications/events.ts';
import { useLive } from '../../shared/live/use-live.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './notice-panel.module.css';

/** How many came while the panel was open; they are shown when asked for. */
export function FreshNotices({ shown, onShow }: { shown: number; onShow: () => void }) {
  const t = useT();
  const [came, setCame] = useState<readonly number[]>([]);
  useLive(noticeWritten, ({ pos }) => setCame((known) => (known.includes(pos) ? known : [...known, pos])));
  const count = came.filter((pos) => pos > shown).length;
  return (
    <output className={styles.came}>
      {count === 0 ? null : (
        <Button variant="default" onClick={onShow}>
          {t('notices.fresh', { count })}
        </Button>
      )}
    </output>
  );
}
