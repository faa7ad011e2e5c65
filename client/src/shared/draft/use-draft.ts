import { useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../session/session-provider.tsx';
import { createDraftStore, type DraftSnapshot, type DraftStore } from './draft-store.ts';

export interface Draft<Facts>
  extends DraftSnapshot<Facts>, Pick<DraftStore<Facts>, 'set' | 'flush' | 'keepMine' | 'takeTheirs'> {
  /** What the form shows: what the server has, with what was typed here over it. */
  readonly facts: Facts;
  readonly savedAt: string | null;
}

/** One store for each person and thing edited, whichever page shows it. */
const stores = new Map<string, unknown>();

interface Own<Facts> {
  readonly published: Facts | null;
  readonly draft: Facts | null;
  readonly draftSavedAt: string | null;
}

/** The draft of one thing, shared by all pages that edit it. `parts` is read once for each key. */
export function useDraft<Facts extends object>(
  own: Own<Facts>,
  blank: Facts,
  { key, ...parts }: Parameters<typeof createDraftStore<Facts>>[0],
): Draft<Facts> {
  const fullKey = `${useMe().id}:${key}`;
  const known = stores.get(fullKey) as DraftStore<Facts> | undefined;
  const store = known ?? createDraftStore<Facts>({ key: fullKey, ...parts });
  if (known === undefined) stores.set(fullKey, store);
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const base = own.draft ?? own.published ?? blank;
  return useMemo(
    () => ({
      ...snapshot,
      facts: { ...base, ...snapshot.pending },
      savedAt: own.draftSavedAt,
      set: store.set,
      flush: store.flush,
      keepMine: store.keepMine,
      takeTheirs: store.takeTheirs,
    }),
    [snapshot, base, own.draftSavedAt, store],
  );
}
