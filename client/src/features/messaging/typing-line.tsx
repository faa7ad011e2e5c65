import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './message-log.module.css';
import { useTyping } from './use-typing.ts';

/** Who is writing now. Not spoken aloud: it comes and goes. */
export function TypingLine({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { list } = useFormat();
  const typing = useTyping(conversation.id);
  const names = conversation.members.filter((member) => typing.includes(member.userId)).map((member) => member.name);
  if (names.length === 0) return null;
  return (
    <p className={styles.typing}>
      <span aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {t('messaging.typing', { count: names.length, names: list(names) })}
    </p>
  );
}
