import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import type { LiveChannel } from '../../../client/src/shared/live/live-channel.ts';

export interface Entry {
  readonly pos: number;
  readonly event: string;
  readonly payload: unknown;
}

/** A server with one person's inbox, two entries a page, and nothing else. */
export interface FakeLive {
  readonly server: Server;
  /** What the server answers instead, in order, to those who ask for what they missed. */
  readonly refusals: string[];
  /** Puts one more entry into the inbox. */
  readonly write: (pos: number) => Entry;
  /** A socket to it that has not connected yet. */
  readonly client: () => Socket;
}

export async function startFakeLive(): Promise<FakeLive> {
  const inbox: Entry[] = [];
  const refusals: string[] = [];
  const http: HttpServer = createServer();
  const server = new Server(http, { transports: ['websocket'] });
  server.on('connection', (socket) => {
    socket.on('inbox:replay', ({ after }: { after: number | null }, answer: (reply: unknown) => void) => {
      const code = refusals.shift();
      if (code !== undefined) return answer({ ok: false, error: { code } });
      const entries = after === null ? [] : inbox.filter((entry) => entry.pos > after).slice(0, 2);
      const lastPos = (after === null ? inbox : entries).at(-1)?.pos ?? after ?? 0;
      answer({ ok: true, data: { entries, lastPos, hasMore: inbox.some((entry) => entry.pos > lastPos) } });
    });
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  return {
    server,
    refusals,
    write: (pos) => {
      const entry = { pos, event: 'thing:changed', payload: pos };
      inbox.push(entry);
      return entry;
    },
    client: () =>
      io(`http://127.0.0.1:${port}`, { transports: ['websocket'], autoConnect: false, reconnectionDelay: 10 }),
  };
}

/** What a channel says of its next catching up. */
export const caughtUp = (channel: LiveChannel): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = channel.afterAbsence((isWhole) => {
      stop();
      resolve(isWhole);
    });
  });

/** Collects what a channel tells until so many have come. */
export function hear(channel: LiveChannel, count: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  return new Promise((resolve) => {
    channel.listen('thing:changed', (payload) => {
      heard.push(payload);
      if (heard.length === count) resolve(heard);
    });
  });
}
