import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { keepReadingPrivate } from '../../../../src/contract/messaging/routes.ts';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { putConversation } from './live-cache.ts';
import styles from './thread-view.module.css';

/** What one decides about this conversation alone: whether the others see how far one has read. */
export function ConversationSettings({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const me = useMe();
  const client = useQueryClient();
  const sentence = useErrorSentence();
  const [isOpen, setOpen] = useState(false);
  const changing = useRouteMutation(keepReadingPrivate, { onSuccess: (changed) => putConversation(client, changed) });
  const isPrivate = changing.isPending
    ? (changing.variables.body?.isReadingPrivate ?? conversation.isReadingPrivate)
    : conversation.isReadingPrivate;
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-haspopup="dialog"
        aria-label={t('messaging.more')}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" size={24} />
      </button>
      <Dialog kind="sheet" title={t('messaging.settings')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {changing.isError ? <Note tone="late">{sentence(changing.error)}</Note> : null}
        {me.showsReading ? (
          <CheckOption
            label={t('messaging.showRead')}
            hint={t('messaging.showReadHint')}
            isChecked={!isPrivate}
            onChange={(isShown) =>
              changing.mutate({
                params: { conversationId: conversation.id },
                body: { isReadingPrivate: !isShown },
              })
            }
          />
        ) : (
          <p>
            {t('messaging.showReadNowhere')}{' '}
            <Link className="link" to="/settings">
              {t('messaging.toSettings')}
            </Link>
          </p>
        )}
      </Dialog>
    </>
  );
}
