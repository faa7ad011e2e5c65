import { useState } from 'react';
import type { Conversation, Message } from '../../../../src/contract/messaging/schema.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

/** Says a message of somebody else once, politely, when it comes; never those that stood here at opening. */
export function NewMessageWords({
  conversation,
  messages,
}: {
  conversation: Conversation;
  messages: readonly Message[];
}) {
  const t = useT();
  const me = useMe();
  const [openedAt] = useState(messages.at(-1)?.seq ?? 0);
  const last = messages.findLast((one) => one.senderId !== me.id && one.seq > openedAt);
  const sender = conversation.members.find((member) => member.userId === last?.senderId);
  return (
    <output className="sr" aria-live="polite">
      {last === undefined ? '' : t('messaging.newFrom', { name: sender?.name ?? '', text: last.text })}
    </output>
  );
}
