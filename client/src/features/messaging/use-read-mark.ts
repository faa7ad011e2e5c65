import { useEffect, useSyncExternalStore } from 'react';
import type { Conversation } from '../../../../src/contract/messaging/schema.ts';
import { useMessaging } from './messaging-provider.tsx';

/** A message counts as read once it stands on a page that is looked at, not when it has only arrived in a tab behind. */
export function useReadMark(conversation: Conversation, shownSeq: number, isAtEnd: boolean): void {
  const { readUpTo } = useMessaging();
  const isVisible = useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
  const isDue = isVisible && isAtEnd && shownSeq > conversation.readSeq;
  useEffect(() => {
    if (isDue) readUpTo(conversation.id, shownSeq);
  }, [isDue, conversation.id, shownSeq, readUpTo]);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
