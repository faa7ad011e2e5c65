import { useEffect, useState } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Translate } from '../../../../src/locales/translator.ts';
import { useLostConnection } from '../../shared/online/use-connection.ts';
import { useUnsent } from './messaging-provider.tsx';
import styles from './thread-view.module.css';

const shownForMs = 8_000;

interface Absence {
  readonly lastSeq: number;
  readonly waiting: number;
  readonly isOver: boolean;
}

/** x2: once the connection is back, what went out and what came in meanwhile. */
export function BackAgain({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const isLost = useLostConnection() !== null;
  const waiting = useUnsent(conversation.id).length;
  const [absence, setAbsence] = useState<Absence | null>(null);
  const { lastSeq } = conversation;
  // Kept while rendering, as React asks for state that follows another: the moment of loss fixes what was known then.
  if (isLost && (absence === null || absence.isOver)) setAbsence({ lastSeq, waiting, isOver: false });
  else if (isLost && absence !== null && waiting > absence.waiting) setAbsence({ ...absence, waiting });
  else if (!isLost && absence !== null && !absence.isOver && waiting === 0) setAbsence({ ...absence, isOver: true });

  const isOver = absence?.isOver === true;
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(() => setAbsence(null), shownForMs);
    return () => clearTimeout(timer);
  }, [isOver]);
  return (
    <output>
      {absence === null || !absence.isOver || isLost ? null : (
        <span className={styles.backAgain}>
          <Icon name="check" />
          <span>{sentence(t, absence.waiting, Math.max(0, lastSeq - absence.lastSeq - absence.waiting))}</span>
        </span>
      )}
    </output>
  );
}

function sentence(t: Translate, sent: number, came: number): string {
  if (sent > 0 && came > 0) return t('messaging.back.both', { sent, came });
  if (sent > 0) return t('messaging.back.sent', { count: sent });
  return came > 0 ? t('messaging.back.came', { count: came }) : t('messaging.back.nothing');
}
