import { Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { textMax } from '../../../../src/contract/shared/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './composer.module.css';
import { useConversationWords } from './conversation-words.ts';
import { useMessageDraft } from './message-drafts.ts';
import { useMessaging } from './messaging-provider.tsx';
import { useTellTyping } from './use-typing.ts';

/** Enter sends, Shift and Enter starts a line. What is begun stays on this device until it is sent. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { nameOf } = useConversationWords();
  const { outbox } = useMessaging();
  const [text, setText] = useMessageDraft(conversation.id);
  const tellTyping = useTellTyping(conversation.id);
  const [wasBegun] = useState(text !== '');
  const trimmed = text.trim();
  const isTooLong = trimmed.length > textMax;
  if (!conversation.can.send) return <p className={styles.closed}>{t('messaging.isClosed')}</p>;

  const send = (): void => {
    if (trimmed === '' || isTooLong) return;
    setText('');
    tellTyping(false);
    void outbox.write(conversation.id, trimmed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an accent or a suggestion is being composed, Enter takes that and nothing else.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.composer} onSubmit={onSubmit}>
      <div className={styles.box}>
        <Textarea
          className={styles.text}
          variant="unstyled"
          autosize
          minRows={1}
          maxRows={6}
          aria-label={t('messaging.writeTo', { name: nameOf(conversation) })}
          aria-invalid={isTooLong || undefined}
          aria-describedby="composer-foot"
          placeholder={t('messaging.write')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            tellTyping(event.currentTarget.value !== '');
          }}
          onKeyDown={onKeyDown}
          onBlur={() => tellTyping(false)}
        />
        <button
          type="submit"
          className={styles.send}
          aria-label={t('messaging.send')}
          disabled={trimmed === '' || isTooLong}
        >
          <Icon name="send" />
        </button>
      </div>
      <p className={styles.foot} id="composer-foot" data-late={isTooLong || undefined}>
        {isTooLong ? (
          t('messaging.tooLong', { max: textMax, used: trimmed.length })
        ) : (
          <>
            {text !== '' || wasBegun ? `${t('messaging.draftKept')} ` : null}
            <span className="only-desk">{t('messaging.keys')}</span>
          </>
        )}
      </p>
    </form>
  );
}
