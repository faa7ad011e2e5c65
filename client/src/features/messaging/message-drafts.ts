import { useCallback, useSyncExternalStore } from 'react';
import { useMe } from '../../shared/session/session-provider.tsx';

const prefix = 'puente-message-draft:';
const listeners = new Set<() => void>();
/** For a browser that refuses storage: kept as long as the page. */
const onPage = new Map<string, string>();

function readDraft(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? '';
  } catch {
    return onPage.get(key) ?? '';
  }
}

function writeDraft(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    onPage.set(key, text);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of the same person writes into the same place.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** What was begun in this conversation and not sent, on this device. */
export function useMessageDraft(conversationId: string): [string, (text: string) => void] {
  const key = keyOf(useMe().id, conversationId);
  const text = useSyncExternalStore(subscribe, () => readDraft(key));
  const setText = useCallback((next: string) => writeDraft(key, next), [key]);
  return [text, setText];
}

const keyOf = (userId: string, conversationId: string): string => `${userId}:${conversationId}`;
