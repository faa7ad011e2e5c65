import type { ClientErrorCode } from '../../shared/api/api-error.ts';

/** Words that are written and not yet acknowledged. They outlive a reload, a crash and a flat battery. */
export interface Unsent {
  readonly conversationId: string;
  /** The same at every try: the server stores it once, however often it is asked. */
  readonly clientMessageId: string;
  readonly text: string;
  readonly writtenAt: string;
  /** An answer that no repetition changes; `null` while it waits or is on its way. */
  readonly refusal: ClientErrorCode | null;
}

/** Where unsent messages are kept on this device. */
export interface UnsentStore {
  readonly load: () => Promise<readonly Unsent[]>;
  readonly put: (unsent: Unsent) => Promise<void>;
  readonly remove: (clientMessageId: string) => Promise<void>;
}

/** For a browser that gives no storage (a private window, a full disk): kept as long as the page. */
export function memoryUnsentStore(): UnsentStore {
  const kept = new Map<string, Unsent>();
  return {
    load: () => Promise.resolve([...kept.values()]),
    put: (unsent) => Promise.resolve(void kept.set(unsent.clientMessageId, unsent)),
    remove: (clientMessageId) => Promise.resolve(void kept.delete(clientMessageId)),
  };
}
