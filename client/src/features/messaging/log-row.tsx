import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { languageTags } from '../../../../src/locales/languages.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { DeliveryMark } from './delivery-mark.tsx';
import { useConversationWords } from './conversation-words.ts';
import styles from './message-log.module.css';
import type { Place, ThreadItem } from './thread-items.ts';
import type { Unsent } from './unsent.ts';
import { UnsentMark } from './unsent-mark.tsx';

interface LogRowProps {
  readonly item: ThreadItem;
  readonly next: ThreadItem | undefined;
  readonly conversation: Conversation;
  readonly unsent: readonly Unsent[];
}

/** One line of the log: a day, the unread line, or a bubble with the marks that belong under it. */
export function LogRow({ item, next, conversation, unsent }: LogRowProps) {
  const t = useT();
  const words = useConversationWords();
  if (item.kind === 'day') return <li className={styles.day}>{words.day(item.at)}</li>;
  if (item.kind === 'unread') {
    return (
      <li className={styles.unread} data-unread-line="">
        {t('messaging.newLine', { count: item.count })}
      </li>
    );
  }
  if (item.kind === 'unsent') {
    return (
      <Bubble place={item.place} text={item.unsent.text} isWaiting speaker={null} lang={undefined}>
        <UnsentMark unsent={item.unsent} all={unsent} isLast={next === undefined} />
      </Bubble>
    );
  }
  const { message, place } = item;
  const isGroup = conversation.members.length > 2;
  const sender = conversation.members.find((member) => member.userId === message.senderId);
  return (
    <Bubble
      place={place}
      text={message.text}
      speaker={isGroup && !place.isMine && place.isFirst ? (sender?.name ?? null) : null}
      lang={message.language === 'en' || message.language === 'es' ? languageTags[message.language] : undefined}
    >
      <BelowMessage item={item} conversation={conversation} />
    </Bubble>
  );
}

/** Under the last of a group of theirs its time; under the last of mine what became of it. */
function BelowMessage({
  item,
  conversation,
}: {
  item: Extract<ThreadItem, { kind: 'message' }>;
  conversation: Conversation;
}) {
  const me = useMe();
  const { time } = useFormat();
  const { message, place } = item;
  if (message.senderId === me.id)
    return place.isLast ? <DeliveryMark message={message} conversation={conversation} /> : null;
  if (!place.isLast) return null;
  return (
    <p className={styles.mark}>
      <time dateTime={message.sentAt}>{time(message.sentAt)}</time>
    </p>
  );
}

function Bubble({
  place,
  text,
  speaker,
  lang,
  isWaiting = false,
  children,
}: {
  place: Place;
  text: string;
  speaker: string | null;
  lang: string | undefined;
  isWaiting?: boolean;
  children: React.ReactNode;
}) {
  const t = useT();
  return (
    <li
      className={styles.line}
      data-mine={place.isMine || undefined}
      data-first={place.isFirst || undefined}
      data-last={place.isLast || undefined}
    >
      {speaker === null ? null : <p className={styles.speaker}>{speaker}</p>}
      <p className={styles.bubble} lang={lang} data-waiting={isWaiting || undefined}>
        {place.isMine ? <span className="sr">{t('messaging.you', { text: '' })}</span> : null}
        {text}
      </p>
      {children}
    </li>
  );
}
