/** @jest-environment node */
import type { Socket } from 'socket.io';
import { LiveChannel } from '../../../client/src/shared/live/live-channel.ts';
import { caughtUp, type FakeLive, hear, startFakeLive } from '../support/fake-live.ts';

let live: FakeLive;
let channel: LiveChannel;

beforeEach(async () => {
  live = await startFakeLive();
});
afterEach(async () => {
  channel.close();
  await live.server.close();
});

test('from where news stood before the page read, it is told what happened since, and has nothing to read again', async () => {
  for (const pos of [1, 2]) live.write(pos);
  channel = new LiveChannel(live.client(), 2);
  for (const pos of [3, 4, 5]) live.write(pos);
  const heard = hear(channel, 3);
  const whole = caughtUp(channel);
  channel.start();
  expect(await heard).toEqual([3, 4, 5]);
  expect(await whole).toBe(true);
});

test('a first connection that fails midway goes on where it broke off, and is whole', async () => {
  channel = new LiveChannel(live.client(), 0);
  for (const pos of [1, 2, 3]) live.write(pos);
  live.refusals.push('request.too_many');
  const heard = hear(channel, 3);
  const whole = caughtUp(channel);
  channel.start();
  expect(await heard).toEqual([1, 2, 3]);
  expect(await whole).toBe(true);
});

test('where nothing happened nothing is told; an absence and a missing position are not whole', async () => {
  live.write(1);
  channel = new LiveChannel(live.client(), 1);
  const arrived = new Promise<Socket>((resolve) => live.server.once('connection', resolve));
  const first = caughtUp(channel);
  channel.start();
  expect(await first).toBe(true);
  const second = caughtUp(channel);
  (await arrived).conn.close();
  expect(await second).toBe(false);
  channel.close();
  channel = new LiveChannel(live.client());
  const unknown = caughtUp(channel);
  channel.start();
  expect(await unknown).toBe(false);
});
