import { Link } from '@tanstack/react-router';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Person } from '../../shared/components/person.tsx';
import { BubblesSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { BackAgain } from './back-again.tsx';
import { Composer } from './composer.tsx';
import { ConversationSettings } from './conversation-settings.tsx';
import { useConversationWords } from './conversation-words.ts';
import { MessageLog } from './message-log.tsx';
import styles from './thread-view.module.css';
import { useThread } from './use-thread.ts';

/** g: one conversation. On a phone it fills the screen, with a way back. */
export function ThreadView({
  conversation,
  online,
  place,
}: {
  conversation: Conversation;
  online: ReadonlySet<string>;
  /** Where the other side says it is. */
  place: { readonly name: string; readonly timeZone: string | null } | null;
}) {
  const t = useT();
  const { nameOf, others, clockOf } = useConversationWords();
  const thread = useThread(conversation);
  const name = nameOf(conversation);
  return (
    <section className={styles.thread} aria-label={t('messaging.conversationWith', { name })} data-page-top="own">
      <header className={styles.head}>
        <Link className={styles.back} to="/messages" aria-label={`${t('ui.back')}: ${t('messaging.title')}`}>
          <Icon name="left" size={24} />
        </Link>
        <Person name={name} id={others(conversation)[0]?.userId ?? conversation.id} size={40} />
        <div className={styles.who}>
          <p className={styles.name} aria-hidden="true">
            {name}
          </p>
          <p className={styles.clock}>{clockOf(conversation, { online, place })}</p>
        </div>
        <ConversationSettings conversation={conversation} />
      </header>
      <BackAgain conversation={conversation} />
      {thread.error === null ? null : (
        <div className={styles.blank}>
          <ErrorState error={thread.error} onRetry={thread.retry} />
        </div>
      )}
      {thread.isLoading ? (
        <div className={styles.blank}>
          <BubblesSkeleton />
        </div>
      ) : null}
      {thread.error === null && !thread.isLoading ? <MessageLog conversation={conversation} thread={thread} /> : null}
      <Composer conversation={conversation} />
    </section>
  );
}
