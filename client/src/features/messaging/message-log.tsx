import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { isoDay } from '../../../../src/locales/format.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { useReader } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { createLogPlace } from './log-place.ts';
import { LogRow } from './log-row.tsx';
import styles from './message-log.module.css';
import { useUnsent } from './messaging-provider.tsx';
import { NewMessageWords } from './new-message-words.tsx';
import { threadItems } from './thread-items.ts';
import { TypingLine } from './typing-line.tsx';
import { useReadMark } from './use-read-mark.ts';
import type { Thread } from './use-thread.ts';

/** The messages of a conversation, opened at the first that was not read, followed while one stands at its end. */
export function MessageLog({ conversation, thread }: { conversation: Conversation; thread: Thread }) {
  const t = useT();
  const me = useMe();
  const { timeZone } = useReader();
  const unsent = useUnsent(conversation.id);
  const { messages, isWhole } = thread.log;
  // Where the unread line stands is decided when the conversation is opened; it does not follow the reading.
  const [unreadFrom] = useState(() => firstUnread(conversation, thread, me.id));
  const items = threadItems({ messages, unsent, meId: me.id, unreadFrom, dayOf: (at) => isoDay(at, timeZone) });
  const [place] = useState(createLogPlace);
  const view = useSyncExternalStore(place.subscribe, place.view);
  useLayoutEffect(() => place.follow({ messages, unsentCount: unsent.length }), [place, messages, unsent.length]);
  useReadMark(conversation, messages.at(-1)?.seq ?? 0, view.isAtEnd);
  const newBelow = view.isAtEnd ? 0 : messages.filter((one) => one.seq > view.seenSeq && one.senderId !== me.id).length;
  const onScroll = (): void => {
    place.look();
    if (place.isNearStart() && !isWhole) void thread.loadEarlier();
  };
  return (
    <div className={styles.frame}>
      <section
        className={styles.log}
        ref={(element) => place.attach(element)}
        onScroll={onScroll}
        aria-label={t('messaging.log')}
      >
        <div className={styles.grow} />
        {isWhole || messages.length === 0 ? null : (
          <button type="button" className={styles.earlier} onClick={() => void thread.loadEarlier()}>
            {t('messaging.earlier')}
          </button>
        )}
        {items.length === 0 ? (
          <EmptyState title={t('messaging.empty.first')}>
            <p>{t('messaging.empty.firstText')}</p>
          </EmptyState>
        ) : null}
        <ol className={styles.items}>
          {items.map((item, index) => (
            <LogRow key={item.key} item={item} next={items[index + 1]} conversation={conversation} unsent={unsent} />
          ))}
        </ol>
        <TypingLine conversation={conversation} />
      </section>
      {newBelow > 0 ? (
        <button type="button" className={styles.toNew} onClick={place.toEnd}>
          {t('messaging.toNew', { count: newBelow })}
        </button>
      ) : null}
      <NewMessageWords conversation={conversation} messages={messages} />
    </div>
  );
}

/** The first message of somebody else after one's own mark. */
function firstUnread(conversation: Conversation, thread: Thread, meId: string): number | null {
  const first = thread.log.messages.find((one) => one.seq > conversation.readSeq && one.senderId !== meId);
  return first?.seq ?? null;
}
