import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useLostConnection } from '../../shared/online/use-connection.ts';
import { useMessageDraft } from './message-drafts.ts';
import styles from './message-log.module.css';
import { useMessaging } from './messaging-provider.tsx';
import type { Unsent } from './unsent.ts';

/** What waits, said once under the last; a message that was refused says why, and what can be done with its words. */
export function UnsentMark({ unsent, all, isLast }: { unsent: Unsent; all: readonly Unsent[]; isLast: boolean }) {
  const t = useT();
  const isLost = useLostConnection() !== null;
  if (unsent.refusal !== null) return <Refused unsent={unsent} />;
  if (!isLast) return null;
  const count = all.filter((one) => one.refusal === null).length;
  return (
    <p className={styles.mark}>
      <Icon name="clock" size={16} />
      {isLost ? t('messaging.waiting', { count }) : t('messaging.sending')}
    </p>
  );
}

function Refused({ unsent }: { unsent: Unsent }) {
  const t = useT();
  const { outbox } = useMessaging();
  const sentence = useErrorSentence();
  const [draft, setDraft] = useMessageDraft(unsent.conversationId);
  const takeBack = (): void => {
    setDraft(draft === '' ? unsent.text : `${unsent.text}\n${draft}`);
    void outbox.discard(unsent.clientMessageId);
  };
  const reason = sentence(new ApiError(0, { code: unsent.refusal ?? 'unknown' }));
  return (
    <p className={styles.mark} role="alert">
      <span className="late">{t('messaging.notSent', { reason })}</span>
      <button type="button" className="link" onClick={() => void outbox.sendAgain(unsent.clientMessageId)}>
        {t('messaging.sendAgain')}
      </button>
      <button type="button" className="link" onClick={takeBack}>
        {t('messaging.takeBack')}
      </button>
    </p>
  );
}
