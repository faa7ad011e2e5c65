import { Types } from 'mongoose';
import { z } from 'zod';
import type { InboxEntryRow } from '../../../src/platform/events/inbox-model.ts';
import { defineNews } from '../../../src/platform/events/news.ts';
import { openSockets } from './open-sockets.ts';

const news = (present: (entityId: string) => Promise<string | null>) =>
  defineNews({
    kind: 'thing',
    on: { name: 'thing.changed', payload: z.string() },
    event: { name: 'thing:changed', summary: '', payload: z.string() },
    audience: async () => [],
    present,
  });

const userId = new Types.ObjectId();
const entry = (pos: number): InboxEntryRow => ({
  _id: new Types.ObjectId(),
  userId,
  pos,
  kind: 'thing',
  entityId: `thing ${pos}`,
  at: new Date(),
  readAt: null,
});

test('news that take longer to present are pushed before those that came after them', async () => {
  let letGo: (presented: string) => void = () => undefined;
  const slow = new Promise<string>((resolve) => (letGo = resolve));
  const asked: string[] = [];
  const { sockets, socket, close } = await openSockets({
    news: [
      news(async (entityId) => {
        asked.push(entityId);
        return entityId === 'thing 1' ? slow : entityId;
      }),
    ],
  });
  sockets.io.socketsJoin(`user:${String(userId)}`);
  const pushed = [1, 2, 3].map((pos) => sockets.push(entry(pos)));
  while (asked.length < 3) await new Promise(setImmediate);
  letGo('thing 1, late');
  await Promise.all(pushed);
  const heard = [];
  while (heard.length < 3) heard.push((await socket.next('thing:changed')).payload);
  expect(heard).toEqual(['thing 1, late', 'thing 2', 'thing 3']);
  await close();
});

test('news that cannot be presented harm neither the service nor the next ones', async () => {
  const { sockets, socket, close } = await openSockets({
    news: [
      news(async (entityId) => {
        if (entityId === 'thing 1') throw new Error('its row is of an older form');
        return entityId;
      }),
    ],
  });
  sockets.io.socketsJoin(`user:${String(userId)}`);
  await expect(sockets.push(entry(1))).resolves.toBeUndefined();
  await sockets.push(entry(2));
  expect(await socket.next('thing:changed')).toEqual({ event: 'thing:changed', payload: 'thing 2', pos: 2 });
  await close();
});
