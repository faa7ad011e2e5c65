import type { Unsent, UnsentStore } from './unsent.ts';

export interface UnsentList {
  readonly subscribe: (listener: () => void) => () => void;
  /** Everything unsent, in the order in which it was written. */
  readonly snapshot: () => readonly Unsent[];
  /** Settles when what an earlier page has left is here. */
  readonly loaded: Promise<void>;
  readonly add: (unsent: Unsent) => Promise<void>;
  readonly replace: (unsent: Unsent) => Promise<void>;
  readonly remove: (clientMessageId: string) => Promise<void>;
}

/** Unsent messages on the page and in the device's storage. The page is changed at once, the storage behind it. */
export function createUnsentList(store: UnsentStore): UnsentList {
  const listeners = new Set<() => void>();
  let all: readonly Unsent[] = [];
  const change = (next: readonly Unsent[]): void => {
    all = next;
    for (const listener of listeners) listener();
  };
  const takeOver = (kept: readonly Unsent[]): void => {
    const known = new Set(all.map((one) => one.clientMessageId));
    const left = kept.filter((one) => !known.has(one.clientMessageId));
    change([...left, ...all].sort((one, other) => one.writtenAt.localeCompare(other.writtenAt)));
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => all,
    loaded: keep(store.load().then(takeOver)),
    add: (unsent) => {
      change([...all, unsent]);
      return keep(store.put(unsent));
    },
    replace: (unsent) => {
      change(all.map((one) => (one.clientMessageId === unsent.clientMessageId ? unsent : one)));
      return keep(store.put(unsent));
    },
    remove: (clientMessageId) => {
      change(all.filter((one) => one.clientMessageId !== clientMessageId));
      return keep(store.remove(clientMessageId));
    },
  };
}

/** Storage that fails must not stop a message from going out: it is then kept as long as the page. */
const keep = (work: Promise<void>): Promise<void> => work.catch(() => undefined);
