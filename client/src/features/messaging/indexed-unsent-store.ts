import { createStore, del, set, values } from 'idb-keyval';
import type { Unsent, UnsentStore } from './unsent.ts';

/** One database for each person, so that two people on one device never see or send each other's words. */
export function indexedUnsentStore(userId: string): UnsentStore {
  const store = createStore(`puente-unsent-${userId}`, 'messages');
  return {
    load: () => values<Unsent>(store),
    put: (unsent) => set(unsent.clientMessageId, unsent, store),
    remove: (clientMessageId) => del(clientMessageId, store),
  };
}
