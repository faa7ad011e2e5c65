import type { Message } from '../../../../src/contract/messaging/schema.ts';

export interface LogView {
  readonly isAtEnd: boolean;
  /** The last number that stood in view while one was at the end. */
  readonly seenSeq: number;
}

export interface LogContent {
  readonly messages: readonly Message[];
  readonly unsentCount: number;
}

export interface LogPlace {
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => LogView;
  readonly attach: (element: HTMLElement | null) => void;
  /** What is shown has changed: opens, stays, or follows. */
  readonly follow: (content: LogContent) => void;
  readonly look: () => void;
  readonly toEnd: () => void;
  readonly isNearStart: () => boolean;
}

/** As near to the end as this counts as being there, in pixels. */
const nearEndPx = 80;
const nearStartPx = 160;

/**
 * Where one stands in a log: opens at the unread line or the end, follows the end while one stands there or has just written,
 * and moves nothing under a finger when earlier messages are put above.
 */
export function createLogPlace(): LogPlace {
  const listeners = new Set<() => void>();
  let element: HTMLElement | null = null;
  let view: LogView = { isAtEnd: false, seenSeq: 0 };
  let was: Measured | null = null;

  const look = (): void => {
    if (element === null || was === null) return;
    const isAtEnd = isNearEnd(element);
    const seenSeq = isAtEnd ? was.lastSeq : view.seenSeq;
    if (isAtEnd === view.isAtEnd && seenSeq === view.seenSeq) return;
    view = { isAtEnd, seenSeq };
    for (const listener of listeners) listener();
  };
  const toEnd = (): void => scrollToEnd(element);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    attach: (next) => {
      element = next;
      // A place that scrolls must be reachable by keyboard in every browser.
      if (next !== null) next.tabIndex = 0;
    },
    follow: ({ messages, unsentCount }) => {
      if (element === null) return;
      const before = was;
      was = measure(element, { messages, unsentCount });
      if (before === null) {
        openAt(element);
        view = { isAtEnd: false, seenSeq: was.lastSeq };
      } else if (was.firstSeq < before.firstSeq) element.scrollTop += was.height - before.height;
      else if (view.isAtEnd || unsentCount > before.unsentCount) toEnd();
      look();
    },
    look,
    toEnd,
    isNearStart: () => (element?.scrollTop ?? 0) < nearStartPx,
  };
}

interface Measured {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly height: number;
  readonly unsentCount: number;
}

const measure = (element: HTMLElement, { messages, unsentCount }: LogContent): Measured => ({
  firstSeq: messages[0]?.seq ?? 0,
  lastSeq: messages.at(-1)?.seq ?? 0,
  height: element.scrollHeight,
  unsentCount,
});

const isNearEnd = (element: HTMLElement): boolean =>
  element.scrollHeight - element.scrollTop - element.clientHeight < nearEndPx;

function scrollToEnd(element: HTMLElement | null): void {
  if (element !== null) element.scrollTop = element.scrollHeight;
}

function openAt(element: HTMLElement): void {
  const line = element.querySelector<HTMLElement>('[data-unread-line]');
  element.scrollTop = line === null ? element.scrollHeight : Math.max(0, line.offsetTop - 48);
}
