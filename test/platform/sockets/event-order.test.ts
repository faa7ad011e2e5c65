import { z } from 'zod';
import { defineClientEvent } from '../../../src/contract/define-event.ts';
import { bindClientEvent } from '../../../src/platform/sockets/bind-client-event.ts';
import { ana, openSockets } from './open-sockets.ts';

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
  let isConnected = false;
  const { socket, close } = await openSockets({
    events: [handler],
    // After the handshake each look waits until the test lets it go.
    findActor: async () => {
      if (isConnected) await new Promise<void>((resolve) => looks.push(resolve));
      return ana;
    },
  });
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
  await close();
});
