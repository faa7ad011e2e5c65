import { useSyncExternalStore } from 'react';

export type WaitingKey = 'requests' | 'messages' | 'review' | 'notices' | 'home' | 'rights' | 'mentors';

const counts = new Map<WaitingKey, number>();
const listeners = new Set<() => void>();
let snapshot: Readonly<Partial<Record<WaitingKey, number>>> = {};

/** A feature tells how many wait on this person; the rail and the bar show it. Zero shows nothing. */
export function setWaiting(key: WaitingKey, count: number): void {
  if (counts.get(key) === count) return;
  counts.set(key, count);
  snapshot = Object.fromEntries(counts);
  for (const listener of listeners) listener();
}

export const useWaiting = (): Readonly<Partial<Record<WaitingKey, number>>> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
