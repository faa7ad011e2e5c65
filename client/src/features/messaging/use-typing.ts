import { useCallback, useEffect, useRef, useState } from 'react';
import { messageSent, typeEvent, typingTold } from '../../../../src/contract/messaging/events.ts';
import { useLiveChannel } from '../../shared/live/live-provider.tsx';
import { useLive } from '../../shared/live/use-live.ts';

const tellEveryMs = 3_000;
const forgetAfterMs = 6_000;

/** Who is writing here now. Whoever falls silent is forgotten, because the word that they stopped may be lost. */
export function useTyping(conversationId: string): readonly string[] {
  const [heardAt, setHeardAt] = useState<ReadonlyMap<string, number>>(new Map());
  const stop = (userId: string): void => setHeardAt((known) => new Map([...known].filter(([id]) => id !== userId)));
  useLive(typingTold, (told) => {
    if (told.conversationId !== conversationId) return;
    if (told.isTyping) setHeardAt((known) => new Map(known).set(told.userId, Date.now()));
    else stop(told.userId);
  });
  useLive(messageSent, (message) => {
    if (message.conversationId === conversationId) stop(message.senderId);
  });
  useEffect(() => {
    if (heardAt.size === 0) return;
    const timer = setTimeout(() => {
      const oldest = Date.now() - forgetAfterMs;
      setHeardAt((known) => new Map([...known].filter(([, at]) => at > oldest)));
    }, forgetAfterMs);
    return () => clearTimeout(timer);
  }, [heardAt]);
  return [...heardAt.keys()];
}

/** Tells the others that one is writing, at most every few seconds, and that one has stopped. */
export function useTellTyping(conversationId: string): (isTyping: boolean) => void {
  const channel = useLiveChannel();
  const toldAt = useRef(0);
  return useCallback(
    (isTyping) => {
      const isRecent = Date.now() - toldAt.current < tellEveryMs;
      if (channel === null || (isTyping ? isRecent : toldAt.current === 0)) return;
      toldAt.current = isTyping ? Date.now() : 0;
      void channel.send(typeEvent, { conversationId, isTyping }).catch(() => undefined);
    },
    [channel, conversationId],
  );
}
