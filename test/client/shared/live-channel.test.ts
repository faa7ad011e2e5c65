/** @jest-environment node */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { LiveChannel } from '../../../client/src/shared/live/live-channel.ts';

interface Entry {
  readonly pos: number;
  readonly event: string;
  readonly payload: unknown;
}

let http: HttpServer;
let server: Server;
let inbox: Entry[];
/** What the server answers instead, in order, to those who ask for what they missed. */
let refusals: string[];
let channel: LiveChannel | null;

beforeEach(async () => {
  inbox = [];
  refusals = [];
  http = createServer();
  server = new Server(http, { transports: ['websocket'] });
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
});

afterEach(async () => {
  channel?.close();
  await server.close();
});

/** A page's channel once it knows where it stands. */
async function open(): Promise<Socket> {
  const { port } = http.address() as AddressInfo;
  const arrived = new Promise<Socket>((resolve) => server.once('connection', resolve));
  channel ??= new LiveChannel(
    io(`http://127.0.0.1:${port}`, { transports: ['websocket'], autoConnect: false, reconnectionDelay: 10 }),
  );
  await new Promise<void>((resolve) => channel?.afterAbsence(resolve));
  return arrived;
}

/** Collects what is heard until so many have come. */
function hear(count: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  return new Promise((resolve) => {
    channel?.listen('thing:changed', (payload) => {
      heard.push(payload);
      if (heard.length === count) resolve(heard);
    });
  });
}

const write = (pos: number): Entry => {
  const entry = { pos, event: 'thing:changed', payload: pos };
  inbox.push(entry);
  return entry;
};
const push = (socket: Socket, entry: Entry) => socket.emit(entry.event, entry.payload, entry.pos);

test('hears news in order, each once', async () => {
  channel = null;
  const socket = await open();
  const heard = hear(3);
  push(socket, write(1));
  push(socket, write(2));
  push(socket, { pos: 2, event: 'thing:changed', payload: 2 });
  push(socket, write(3));
  expect(await heard).toEqual([1, 2, 3]);
});

test('tells in order what comes out of order, from the first news on', async () => {
  channel = null;
  write(1);
  const socket = await open();
  const heard = hear(3);
  const [second, third, fourth] = [2, 3, 4].map(write);
  for (const entry of [third, second, fourth]) if (entry) push(socket, entry);
  expect(await heard).toEqual([2, 3, 4]);
});

test('a gap that could not be read is read a moment later, and nothing later is told before', async () => {
  channel = null;
  const socket = await open();
  const heard = hear(3);
  refusals.push('request.too_many');
  write(1);
  push(socket, write(2));
  write(3);
  expect(await heard).toEqual([1, 2, 3]);
});

test('asks for what it missed when a position was skipped', async () => {
  channel = null;
  const socket = await open();
  const heard = hear(5);
  push(socket, write(1));
  write(2);
  write(3);
  write(4);
  push(socket, write(5));
  expect(await heard).toEqual([1, 2, 3, 4, 5]);
});

test('after an absence tells what happened meanwhile, page by page, and then says that it is back', async () => {
  channel = null;
  const socket = await open();
  const heard = hear(4);
  push(socket, write(1));
  await new Promise<void>((resolve) => channel?.listen('thing:changed', () => resolve()));
  const isBack = new Promise<void>((resolve) => channel?.afterAbsence(resolve));
  // The connection breaks without a word, as a phone's does in a tunnel.
  socket.conn.close();
  for (const pos of [2, 3, 4]) write(pos);
  expect(await heard).toEqual([1, 2, 3, 4]);
  await isBack;
});

test('a device that is no longer let in is told, and asks no more', async () => {
  channel = null;
  const socket = await open();
  const isRefused = new Promise<void>((resolve) => channel?.whenRefused(resolve));
  server.use((_socket, next) => next(new Error('session.required')));
  socket.disconnect(true);
  await expect(isRefused).resolves.toBeUndefined();
});

test('what may be lost carries no position and is told at once', async () => {
  channel = null;
  const socket = await open();
  const heard = hear(1);
  socket.emit('thing:changed', 'typing', null);
  expect(await heard).toEqual(['typing']);
});

test('a refusal in an acknowledgement has the code of HTTP', async () => {
  channel = null;
  const socket = await open();
  socket.on('thing:send', (_payload: unknown, answer: (reply: unknown) => void) =>
    answer({ ok: false, error: { code: 'request.forbidden', message: 'no', params: {}, fields: [], requestId: null } }),
  );
  const { z } = await import('zod');
  const event = {
    name: 'thing:send',
    summary: '',
    access: 'signed-in',
    payload: z.strictObject({}),
    reply: z.strictObject({}),
    errors: [],
  } as const;
  await expect((channel as unknown as LiveChannel).send(event, {})).rejects.toMatchObject({
    code: 'request.forbidden',
  });
});
