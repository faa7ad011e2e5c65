import { useSyncExternalStore } from 'react';

let lostAt: Date | null = typeof navigator !== 'undefined' && !navigator.onLine ? new Date() : null;
const listeners = new Set<() => void>();

function change(next: Date | null): void {
  if ((lostAt === null) === (next === null)) return;
  lostAt = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', markOnline);
  window.addEventListener('offline', markOffline);
  return () => {
    listeners.delete(listener);
  };
}

/** The live channel reports here too: a Wi-Fi without internet is "online" for the browser. */
export const markOnline = (): void => change(null);
export const markOffline = (): void => change(new Date());

/** Since when there is no connection; `null` while there is one. */
export const useLostConnection = (): Date | null =>
  useSyncExternalStore(
    subscribe,
    () => lostAt,
    () => null,
  );
