import type { Message } from '../../../../src/contract/messaging/schema.ts';

/** What this device has of one conversation. Only `messages` is shown: one run of numbers without a hole. */
export interface ThreadLog {
  readonly messages: readonly Message[];
  /** Came before what stands between: kept aside until the gap is filled. */
  readonly early: readonly Message[];
  /** The first message that this person may see is here. */
  readonly isWhole: boolean;
}

export const emptyLog: ThreadLog = { messages: [], early: [], isWhole: false };

/** Adds messages in whatever order and however often they came. */
export function addMessages(log: ThreadLog, incoming: readonly Message[]): ThreadLog {
  const bySeq = new Map([...log.messages, ...log.early, ...incoming].map((message) => [message.seq, message]));
  const all = [...bySeq.values()].sort((one, other) => one.seq - other.seq);
  // The run that is shown already decides; with nothing shown yet it begins at the first that came.
  const anchor = log.messages[0]?.seq ?? all[0]?.seq;
  const at = all.findIndex((message) => message.seq === anchor);
  if (at < 0) return log;
  let first = at;
  while (first > 0 && all[first - 1]?.seq === (all[first]?.seq ?? 0) - 1) first -= 1;
  let end = at + 1;
  while (end < all.length && all[end]?.seq === (all[end - 1]?.seq ?? 0) + 1) end += 1;
  return { ...log, messages: all.slice(first, end), early: all.slice(end) };
}

/** The number after which messages are missing, when later ones are known to exist; `null` when nothing is. */
export function gapAfter(log: ThreadLog, lastSeq: number): number | null {
  const shown = log.messages.at(-1)?.seq ?? 0;
  return log.early.length > 0 || shown < lastSeq ? shown : null;
}
