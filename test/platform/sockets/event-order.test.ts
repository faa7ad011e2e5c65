import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { z } from 'zod';
import { defineClientEvent } from '../../../src/contract/define-event.ts';
import type { UserActor } from '../../../src/platform/actions/actor.ts';
import { bindClientEvent } from '../../../src/platform/sockets/bind-client-event.ts';
import { createSockets } from '../../../src/platform/sockets/create-sockets.ts';
import { connectSocket } from '../../support/test-socket.ts';

const actor: UserActor = {
  kind: 'user',
  userId: 'ana',
  authSessionId: 'her-phone',
  name: 'Ana',
  language: 'es',
  timeZone: 'America/Mexico_City',
  isVerified: true,
  isAdmin: false,
  coordinatedProgramIds: [],
  startupIds: [],
  hasOffer: false,
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing) await close();
});

test('when the look at the first call takes longer than those after it, then handlers still begin as called', async () => {
  const begun: number[] = [];
  const count = defineClientEvent({
    name: 'count:tell',
    summary: 'Counts.',
    access: 'signed-in',
    payload: z.object({ number: z.int() }),
    reply: z.object({ number: z.int() }),
    errors: [],
  });
  const handler = bindClientEvent(count, async ({ payload }) => {
    begun.push(payload.number);
    return payload;
  });
  const looks: (() => void)[] = [];
  const http = createServer();
  let isConnected = false;
  const sockets = createSockets({
    http,
    logger: pino({ level: 'silent' }),
    publicUrl: 'http://localhost:3000',
    bus: null,
    clock: () => new Date(),
    // After the handshake each look waits until the test lets it go.
    findActor: async () => {
      if (isConnected) await new Promise<void>((resolve) => looks.push(resolve));
      return actor;
    },
    findActorById: async () => actor,
    findEnded: async () => [],
    events: [handler],
    news: [],
    tellPresence: async () => ({ userIds: [], event: 'presence:changed', payload: null }),
  });
  closing.push(sockets.stop);
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const socket = await connectSocket(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, '');
  closing.unshift(socket.close);
  isConnected = true;

  const replies = [1, 2, 3].map((number) => socket.send('count:tell', { number }));
  const malformed = socket.send('count:tell', { number: 'four' });
  const last = socket.send('count:tell', { number: 5 });
  while (looks.length < 5) await new Promise(setImmediate);
  for (const letGo of looks.toReversed()) letGo();

  expect(await Promise.all(replies)).toEqual([1, 2, 3].map((number) => ({ ok: true, data: { number } })));
  expect(await malformed).toMatchObject({ ok: false, error: { code: 'request.invalid' } });
  expect(await last).toEqual({ ok: true, data: { number: 5 } });
  expect(begun).toEqual([1, 2, 3, 5]);
});
