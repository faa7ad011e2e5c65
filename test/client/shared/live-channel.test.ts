/** @jest-environment node */
import type { Socket } from 'socket.io';
import { LiveChannel } from '../../../client/src/shared/live/live-channel.ts';
import { caughtUp, type Entry, type FakeLive, hear, startFakeLive } from '../support/fake-live.ts';

let live: FakeLive;
let channel: LiveChannel;

beforeEach(async () => {
  live = await startFakeLive();
  channel = new LiveChannel(live.client());
});

afterEach(async () => {
  channel.close();
  await live.server.close();
});

/** The server's side of a page's channel, once that knows where it stands. */
async function open(): Promise<Socket> {
  const arrived = new Promise<Socket>((resolve) => live.server.once('connection', resolve));
  const isReady = caughtUp(channel);
  channel.start();
  await isReady;
  return arrived;
}

const push = (socket: Socket, entry: Entry) => socket.emit(entry.event, entry.payload, entry.pos);

test('hears news in order, each once', async () => {
  const socket = await open();
  const heard = hear(channel, 3);
  push(socket, live.write(1));
  push(socket, live.write(2));
  push(socket, { pos: 2, event: 'thing:changed', payload: 2 });
  push(socket, live.write(3));
  expect(await heard).toEqual([1, 2, 3]);
});

test('tells in order what comes out of order, from the first news on', async () => {
  live.write(1);
  const socket = await open();
  const heard = hear(channel, 3);
  const [second, third, fourth] = [2, 3, 4].map(live.write);
  for (const entry of [third, second, fourth]) if (entry) push(socket, entry);
  expect(await heard).toEqual([2, 3, 4]);
});

test('a gap that could not be read is read a moment later, and nothing later is told before', async () => {
  const socket = await open();
  const heard = hear(channel, 3);
  live.refusals.push('request.too_many');
  live.write(1);
  push(socket, live.write(2));
  live.write(3);
  expect(await heard).toEqual([1, 2, 3]);
});

test('asks for what it missed when a position was skipped', async () => {
  const socket = await open();
  const heard = hear(channel, 5);
  push(socket, live.write(1));
  live.write(2);
  live.write(3);
  live.write(4);
  push(socket, live.write(5));
  expect(await heard).toEqual([1, 2, 3, 4, 5]);
});

test('after an absence tells what happened meanwhile, page by page, and then says that it is back', async () => {
  const socket = await open();
  const heard = hear(channel, 4);
  push(socket, live.write(1));
  await new Promise<void>((resolve) => channel.listen('thing:changed', () => resolve()));
  const isBack = caughtUp(channel);
  // The connection breaks without a word, as a phone's does in a tunnel.
  socket.conn.close();
  for (const pos of [2, 3, 4]) live.write(pos);
  expect(await heard).toEqual([1, 2, 3, 4]);
  await isBack;
});

test('a device that is no longer let in is told, and asks no more', async () => {
  const socket = await open();
  const isRefused = new Promise<void>((resolve) => channel.whenRefused(resolve));
  live.server.use((_socket, next) => next(new Error('session.required')));
  socket.disconnect(true);
  await expect(isRefused).resolves.toBeUndefined();
});

test('what may be lost carries no position and is told at once', async () => {
  const socket = await open();
  const heard = hear(channel, 1);
  socket.emit('thing:changed', 'typing', null);
  expect(await heard).toEqual(['typing']);
});

test('a refusal in an acknowledgement has the code of HTTP', async () => {
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
  await expect(channel.send(event, {})).rejects.toMatchObject({
    code: 'request.forbidden',
  });
});
