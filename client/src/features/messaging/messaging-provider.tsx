import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { conversationChanged, messageSent, readMoved } from '../../../../src/contract/messaging/events.ts';
import { listConversations } from '../../../../src/contract/messaging/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useLiveChannel } from '../../shared/live/live-provider.tsx';
import { useLive } from '../../shared/live/use-live.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { setWaiting } from '../../shared/session/waiting-counts.ts';
import { putConversation, putMessage, putReadMark } from './live-cache.ts';
import { createMessaging, type Messaging } from './messaging.ts';
import type { Unsent } from './unsent.ts';

const MessagingContext = createContext<Messaging | null>(null);

export function useMessaging(): Messaging {
  const messaging = use(MessagingContext);
  if (messaging === null) throw new Error('useMessaging needs a MessagingProvider above it');
  return messaging;
}

/** What is written in one conversation and not yet acknowledged. */
export function useUnsent(conversationId: string): readonly Unsent[] {
  const { outbox } = useMessaging();
  const all = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  return useMemo(() => all.filter((one) => one.conversationId === conversationId), [all, conversationId]);
}

/**
 * Messaging of the signed-in person, whichever page they are on: news go into the cache, the count into the rail, and what
 * was written without a connection goes out when there is one.
 */
export function MessagingProvider({ children }: { children: ReactNode }) {
  const { id } = useMe();
  return (
    <MessagingOf key={id} userId={id}>
      {children}
    </MessagingOf>
  );
}

function MessagingOf({ userId, children }: { userId: string; children: ReactNode }) {
  const client = useQueryClient();
  const channel = useLiveChannel();
  const [messaging] = useState(() => createMessaging(client, userId));
  const unread = useRouteQuery(listConversations, {}).data?.unread ?? 0;
  useEffect(() => setWaiting('messages', unread), [unread]);
  useEffect(() => messaging.connect(channel), [messaging, channel]);
  useLive(messageSent, (message) => putMessage(client, message));
  useLive(conversationChanged, (conversation) => putConversation(client, conversation));
  useLive(readMoved, (mark) => putReadMark(client, mark, userId));
  return <MessagingContext value={messaging}>{children}</MessagingContext>;
}
