import { useParams } from '@tanstack/react-router';
import { listConversations } from '../../../src/contract/messaging/routes.ts';
import type { Conversation } from '../../../src/contract/messaging/schema.ts';
import { useIntroductions } from '../features/introductions/api.ts';
import { ConversationList, NoConversations } from '../features/messaging/conversation-list.tsx';
import { useConversationWords } from '../features/messaging/conversation-words.ts';
import { ThreadView } from '../features/messaging/thread-view.tsx';
import { usePresence } from '../features/messaging/use-presence.ts';
import { ApiError } from '../shared/api/api-error.ts';
import { useRouteQuery } from '../shared/api/use-route-query.ts';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { ErrorState } from '../shared/components/error-state.tsx';
import { Page } from '../shared/components/page.tsx';
import { RowsSkeleton } from '../shared/components/skeletons.tsx';
import { useLanguage } from '../shared/i18n/language-provider.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import styles from './messages-page.module.css';

/** g0 and g: the conversations, and one of them beside the list at a desk or instead of it on a phone. */
export function MessagesPage() {
  const t = useT();
  const { conversationId = null } = useParams({ strict: false });
  const { nameOf } = useConversationWords();
  const query = useRouteQuery(listConversations, {});
  const conversations = query.data?.conversations ?? [];
  const open = conversations.find((one) => one.id === conversationId);
  return (
    <Page key={conversationId} title={open === undefined ? t('messaging.title') : nameOf(open)} width="full" hideTitle>
      <div className={styles.chat} data-fills={conversationId === null ? 'desk' : 'screen'}>
        <div className={styles.list}>
          <p className={`${styles.title} t28`} aria-hidden="true">
            {t('messaging.title')}
          </p>
          {query.isPending ? <RowsSkeleton /> : null}
          {query.isError && query.data === undefined ? (
            <div className={styles.failed}>
              <ErrorState error={query.error} onRetry={() => void query.refetch()} />
            </div>
          ) : null}
          {query.data !== undefined && conversations.length === 0 ? <NoConversations /> : null}
          {conversations.length === 0 ? null : (
            <ConversationList conversations={conversations} selectedId={conversationId} />
          )}
        </div>
        <div className={styles.thread}>
          <OpenThread conversation={open} isChosen={conversationId !== null} isRead={query.data !== undefined} />
        </div>
      </div>
    </Page>
  );
}

function OpenThread({
  conversation,
  isChosen,
  isRead,
}: {
  conversation: Conversation | undefined;
  isChosen: boolean;
  isRead: boolean;
}) {
  const t = useT();
  const online = usePresence();
  const place = usePlaceOf(conversation);
  if (conversation !== undefined)
    return <ThreadView key={conversation.id} conversation={conversation} online={online} place={place} />;
  if (!isRead) return null;
  return (
    <div className={styles.none}>
      {isChosen ? (
        <ErrorState error={new ApiError(404, { code: 'conversation.not_found' })} />
      ) : (
        <EmptyState title={t('messaging.empty.choose')}>
          <p>{t('messaging.empty.chooseText')}</p>
        </EmptyState>
      )}
    </div>
  );
}

/** Where the other side of a conversation says it is, as the introduction that it came from tells. */
function usePlaceOf(conversation: Conversation | undefined) {
  const { language } = useLanguage();
  const { data } = useIntroductions();
  const place = data?.introductions.find((one) => one.conversationId === conversation?.id)?.other.place ?? null;
  return place === null ? null : { name: place.name[language], timeZone: place.timeZone };
}
