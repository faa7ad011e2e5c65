import type { Conversation, Message } from '../../../../src/contract/messaging/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useConversationWords } from './conversation-words.ts';
import styles from './message-log.module.css';

/** Under the last of mine, in words too: delivered, and read by whoever lets it be seen. */
export function DeliveryMark({ message, conversation }: { message: Message; conversation: Conversation }) {
  const t = useT();
  const { time, list } = useFormat();
  const { others } = useConversationWords();
  const people = others(conversation);
  const readers = people.filter((member) => (member.readSeq ?? 0) >= message.seq);
  const at = time(message.sentAt);
  const words =
    readers.length === 0
      ? t('messaging.delivered', { time: at })
      : people.length === 1
        ? t('messaging.read', { time: at })
        : t('messaging.readBy', { time: at, names: list(readers.map((member) => member.name)) });
  return (
    <p className={styles.mark} data-read={readers.length > 0 || undefined}>
      <Icon name={readers.length > 0 ? 'checks' : 'check'} size={16} />
      {words}
    </p>
  );
}
