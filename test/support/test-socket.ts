import { io } from 'socket.io-client';

interface Heard {
  readonly event: string;
  readonly payload: unknown;
  readonly pos: number | null;
}

export interface TestSocket {
  /** The next event of this name, also one that came before the call; rejects after the deadline. */
  readonly next: (event: string) => Promise<Heard>;
  /** Everything heard so far of this name and not taken by `next`. */
  readonly heard: (event: string) => readonly Heard[];
  /** Sends a request and returns its acknowledgement. */
  readonly send: (event: string, ...payload: readonly unknown[]) => Promise<unknown>;
  /** Resolves when the server cuts the connection. */
  readonly disconnected: Promise<void>;
  readonly close: () => void;
}

const deadlineMs = 15_000;

/** A real socket. To prove silence, wait for a later marker event and then look at `heard`. */
export async function connectSocket(url: string, cookie: string): Promise<TestSocket> {
  const socket = io(url, { transports: ['websocket'], extraHeaders: { Cookie: cookie }, reconnection: false });
  const buffer: Heard[] = [];
  const waiting: { event: string; resolve: (heard: Heard) => void }[] = [];
  socket.onAny((event: string, payload: unknown, pos: number | null) => {
    const heard = { event, payload, pos };
    const index = waiting.findIndex((waiter) => waiter.event === event);
    if (index === -1) buffer.push(heard);
    else waiting.splice(index, 1)[0]?.resolve(heard);
  });
  const disconnected = new Promise<void>((resolve) => {
    socket.once('disconnect', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    next: (event) => takeNext(event, buffer, waiting),
    heard: (event) => buffer.filter((item) => item.event === event),
    send: (event, ...payload) => socket.timeout(deadlineMs).emitWithAck(event, ...payload),
    disconnected,
    close: () => void socket.close(),
  };
}

function takeNext(
  event: string,
  buffer: Heard[],
  waiting: { event: string; resolve: (heard: Heard) => void }[],
): Promise<Heard> {
  const index = buffer.findIndex((item) => item.event === event);
  const early = index === -1 ? undefined : buffer.splice(index, 1)[0];
  if (early) return Promise.resolve(early);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} within ${deadlineMs} ms`)), deadlineMs);
    waiting.push({
      event,
      resolve: (heard) => {
        clearTimeout(timer);
        resolve(heard);
      },
    });
  });
}
