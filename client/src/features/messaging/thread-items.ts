import type { Message } from '../../../../src/contract/messaging/schema.ts';
import type { Unsent } from './unsent.ts';

export type ThreadItem =
  | { readonly kind: 'day'; readonly key: string; readonly day: string; readonly at: string }
  | { readonly kind: 'unread'; readonly key: string; readonly count: number }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message; readonly place: Place }
  | { readonly kind: 'unsent'; readonly key: string; readonly unsent: Unsent; readonly place: Place };

/** Where a bubble stands among those of the same speaker. */
export interface Place {
  readonly isMine: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface ThreadParts {
  readonly messages: readonly Message[];
  readonly unsent: readonly Unsent[];
  readonly meId: string;
  /** The first number of what was new when the person came in; `null` when nothing was. */
  readonly unreadFrom: number | null;
  /** The calendar day of an instant on the reader's clock. */
  readonly dayOf: (at: string) => string;
}

/** A pause as long as this begins a new group, in milliseconds. */
const groupPauseMs = 10 * 60_000;

/** What a conversation looks like from top to bottom: days, the unread line, groups of bubbles, and what waits to be sent. */
export function threadItems({ messages, unsent, meId, unreadFrom, dayOf }: ThreadParts): ThreadItem[] {
  const stored = new Set(messages.filter((one) => one.senderId === meId).map((one) => one.clientMessageId));
  const waiting = unsent.filter((one) => !stored.has(one.clientMessageId));
  const bubbles = [...messages.map(toSent), ...waiting.map((one) => toWaiting(one, meId))];
  const newCount = unreadFrom === null ? 0 : countNew(messages, unreadFrom, meId);
  return bubbles.flatMap((bubble, index) => {
    const before = bubbles[index - 1];
    const after = bubbles[index + 1];
    const isLine = newCount > 0 && bubble.seq === unreadFrom;
    const isNewDay = before === undefined || dayOf(before.at) !== dayOf(bubble.at);
    const place: Place = {
      isMine: bubble.senderId === meId,
      isFirst: isNewDay || isLine || !isTogether(before, bubble),
      isLast:
        after === undefined ||
        dayOf(after.at) !== dayOf(bubble.at) ||
        !isTogether(bubble, after) ||
        after.seq === unreadFrom,
    };
    return [
      ...(isNewDay
        ? [{ kind: 'day' as const, key: `day ${dayOf(bubble.at)}`, day: dayOf(bubble.at), at: bubble.at }]
        : []),
      ...(isLine ? [{ kind: 'unread' as const, key: 'unread', count: newCount }] : []),
      bubble.toItem(place),
    ];
  });
}

interface Bubble {
  readonly senderId: string;
  readonly at: string;
  readonly seq: number | null;
  readonly toItem: (place: Place) => ThreadItem;
}

// The key is the sender's own, so that a bubble stays the same element when it turns from unsent to stored.
const toSent = (message: Message): Bubble => ({
  senderId: message.senderId,
  at: message.sentAt,
  seq: message.seq,
  toItem: (place) => ({ kind: 'message', key: `${message.senderId} ${message.clientMessageId}`, message, place }),
});

const toWaiting = (unsent: Unsent, meId: string): Bubble => ({
  senderId: meId,
  at: unsent.writtenAt,
  seq: null,
  toItem: (place) => ({ kind: 'unsent', key: `${meId} ${unsent.clientMessageId}`, unsent, place }),
});

const isTogether = (one: Bubble, other: Bubble): boolean =>
  one.senderId === other.senderId && Math.abs(Date.parse(other.at) - Date.parse(one.at)) < groupPauseMs;

const countNew = (messages: readonly Message[], from: number, meId: string): number =>
  messages.filter((message) => message.seq >= from && message.senderId !== meId).length;
