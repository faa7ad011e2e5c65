import type { z } from 'zod';
import { isApiError } from '../api/api-error.ts';
import { readKept, writeKept } from './kept-changes.ts';

export type DraftStatus = 'kept' | 'typing' | 'saving' | 'offline' | 'stale' | 'refused';

export interface DraftSnapshot<Facts> {
  /** What was changed here and is not on the server yet. */
  readonly pending: Partial<Facts>;
  readonly status: DraftStatus;
  /** Facts that cannot be kept as they are, with the code of their first issue. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly error: unknown;
}

export interface DraftStore<Facts> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => DraftSnapshot<Facts>;
  readonly set: <Name extends keyof Facts>(name: Name, value: Facts[Name]) => void;
  /** Sends what is pending now. Resolves to whether everything is on the server. */
  readonly flush: () => Promise<boolean>;
  /** After a stale write: write mine over the newer version, or give mine up. */
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
}

interface DraftParts<Facts> {
  /** Where unsent changes are kept on this device, so that a reload or a flat battery loses nothing. */
  readonly key: string;
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly save: (changes: Partial<Facts>) => Promise<void>;
  /** Fetches the newer version after a stale write. */
  readonly reload: () => Promise<unknown>;
}

const pauseMs = 700;
const retryMs = 5_000;

/** What the functions below share: the state and the clock of one store. */
interface Desk<Facts> {
  readonly parts: DraftParts<Facts>;
  readonly state: () => DraftSnapshot<Facts>;
  readonly change: (next: Partial<DraftSnapshot<Facts>>) => void;
  readonly later: (ms: number) => void;
}

/**
 * A form that saves itself: changes are kept on the device at once, sent after a short pause one request at a time, and
 * sent again when the connection is back. It outlives the page, so that leaving a form loses nothing.
 */
export function createDraftStore<Facts extends object>(parts: DraftParts<Facts>): DraftStore<Facts> {
  const listeners = new Set<() => void>();
  let state: DraftSnapshot<Facts> = { pending: readKept(parts.key), status: 'kept', wrong: {}, error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = (next: Partial<DraftSnapshot<Facts>>): void => {
    state = { ...state, ...next };
    writeKept(parts.key, state.pending);
    for (const listener of listeners) listener();
  };
  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const flush = createFlush({ parts, state: () => state, change, later });
  if (!isEmpty(state.pending)) later(0);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    set: (name, value) => {
      const isStale = state.status === 'stale';
      change({ pending: { ...state.pending, [name]: value }, status: isStale ? 'stale' : 'typing', error: null });
      if (!isStale) later(pauseMs);
    },
    flush,
    keepMine: () => {
      change({ status: 'typing', error: null });
      return flush();
    },
    takeTheirs: () => change({ pending: {}, status: 'kept', wrong: {}, error: null }),
  };
}

/** One request at a time; what was typed meanwhile goes out with the next one. */
function createFlush<Facts extends object>(desk: Desk<Facts>): () => Promise<boolean> {
  let sending: Promise<boolean> | null = null;
  const flush = async (): Promise<boolean> => {
    sending ??= send(desk).finally(() => {
      sending = null;
    });
    if (!(await sending)) return false;
    return isEmpty(sendable(desk)) ? isEmpty(desk.state().pending) : flush();
  };
  return flush;
}

async function send<Facts extends object>(desk: Desk<Facts>): Promise<boolean> {
  const { parts, state, change } = desk;
  if (state().status === 'stale') return false;
  const wrong = findWrong(parts.fields, state().pending);
  const changes = sendable(desk);
  if (isEmpty(changes)) {
    change({ wrong, status: isEmpty(wrong) ? 'kept' : 'refused' });
    return isEmpty(wrong);
  }
  change({ status: 'saving', wrong });
  try {
    await parts.save(changes);
  } catch (error) {
    await meet(desk, error);
    return false;
  }
  const left = pick(state().pending, (name) => state().pending[name] !== changes[name]);
  change({ pending: left, error: null, status: isEmpty(left) ? 'kept' : isEmpty(wrong) ? 'typing' : 'refused' });
  return true;
}

async function meet<Facts extends object>({ parts, change, later }: Desk<Facts>, error: unknown): Promise<void> {
  if (isApiError(error, 'network') || isApiError(error, 'request.unavailable')) {
    change({ status: 'offline', error });
    return later(retryMs);
  }
  if (isApiError(error, 'request.stale')) {
    change({ status: 'stale', error });
    await parts.reload();
    return;
  }
  const fields = isApiError(error) ? error.fields : [];
  const nameOf = (path: string): string => path.replace('changes.', '').split('.')[0] ?? path;
  change({ status: 'refused', error, wrong: Object.fromEntries(fields.map(({ path, code }) => [nameOf(path), code])) });
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** What the contract accepts as it is: the rest waits on this device for its writer. */
function sendable<Facts extends object>({ parts, state }: Desk<Facts>): Partial<Facts> {
  const wrong = findWrong(parts.fields, state().pending);
  return pick(state().pending, (name) => !(name in wrong));
}

function pick<Facts extends object>(facts: Partial<Facts>, isWanted: (name: keyof Facts) => boolean): Partial<Facts> {
  const entries = Object.entries(facts).filter(([name]) => isWanted(name as keyof Facts));
  return Object.fromEntries(entries) as Partial<Facts>;
}

function findWrong(fields: Readonly<Record<string, z.ZodType>>, facts: object): Record<string, string> {
  const issues = Object.entries(facts).flatMap(([name, value]) => {
    const parsed = fields[name]?.safeParse(value);
    return parsed === undefined || parsed.success ? [] : [[name, parsed.error.issues[0]?.code ?? 'custom'] as const];
  });
  return Object.fromEntries(issues);
}
