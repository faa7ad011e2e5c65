import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Person } from '../../shared/components/person.tsx';
import { Count } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { foldText } from '../../shared/text/fold-text.ts';
import styles from './conversation-list.module.css';
import { useConversationWords } from './conversation-words.ts';
import { useMessageDraft } from './message-drafts.ts';

/** g0: one row for each conversation, the latest first; names and last words can be searched. */
export function ConversationList({
  conversations,
  selectedId,
}: {
  conversations: readonly Conversation[];
  selectedId: string | null;
}) {
  const t = useT();
  const { nameOf } = useConversationWords();
  const [words, setWords] = useState('');
  const wanted = foldText(words.trim());
  const shown = conversations.filter((one) =>
    foldText(`${nameOf(one)} ${one.lastMessage?.text ?? ''}`).includes(wanted),
  );
  return (
    <>
      <TextInput
        className={styles.find}
        type="search"
        aria-label={t('messaging.search')}
        placeholder={t('messaging.search')}
        leftSection={<Icon name="search" />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {shown.length === 0 ? <p className={styles.none}>{t('messaging.empty.nothingFound')}</p> : null}
      <ol className={styles.list} aria-label={t('messaging.list')}>
        {shown.map((one) => (
          <li key={one.id}>
            <ConversationRow conversation={one} isSelected={one.id === selectedId} />
          </li>
        ))}
      </ol>
    </>
  );
}

export function NoConversations() {
  const t = useT();
  return (
    <div className={styles.none}>
      <EmptyState title={t('messaging.empty.title')}>
        <p>{t('messaging.empty.text')}</p>
      </EmptyState>
    </div>
  );
}

function ConversationRow({ conversation, isSelected }: { conversation: Conversation; isSelected: boolean }) {
  const t = useT();
  const { nameOf, others, when } = useConversationWords();
  const [other] = others(conversation);
  const name = nameOf(conversation);
  const unread = conversation.lastSeq - conversation.readSeq;
  return (
    <Link
      to="/messages/$conversationId"
      params={{ conversationId: conversation.id }}
      className={styles.row}
      aria-current={isSelected ? 'page' : undefined}
    >
      <span className={styles.figure}>
        <Person name={name} id={other?.userId ?? conversation.id} size={44} />
      </span>
      <span className={styles.name}>{name}</span>
      {conversation.lastMessage === null ? null : (
        <time dateTime={conversation.lastMessage.sentAt}>{when(conversation.lastMessage.sentAt)}</time>
      )}
      <span className={styles.preview} data-unread={unread > 0 || undefined}>
        <Preview conversation={conversation} />
      </span>
      <Count value={unread} />
      {unread > 0 ? <span className="sr">{t('messaging.unread', { count: unread })}</span> : null}
    </Link>
  );
}

/** The last words, or those begun and not sent. */
function Preview({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const me = useMe();
  const [draft] = useMessageDraft(conversation.id);
  const last = conversation.lastMessage;
  if (draft !== '') {
    return (
      <>
        <b>{t('messaging.draft')}</b> {draft}
      </>
    );
  }
  if (last === null) return t('messaging.nothingYet');
  if (last.senderId === me.id) return t('messaging.you', { text: last.text });
  const isGroup = conversation.members.length > 2;
  const sender = conversation.members.find((member) => member.userId === last.senderId);
  return isGroup && sender !== undefined ? t('messaging.from', { name: sender.name, text: last.text }) : last.text;
}
