import { z } from 'zod';
import { defineClientEvent } from '../../../src/contract/define-event.ts';
import { bindClientEvent } from '../../../src/platform/sockets/bind-client-event.ts';
import { ana, openSockets } from './open-sockets.ts';

const greet = defineClientEvent({
  name: 'greeting:tell',
  summary: 'Greets.',
  access: 'signed-in',
  payload: z.strictObject({ to: z.string().max(20) }),
  reply: z.strictObject({ to: z.string() }),
  errors: [],
});

test('whatever is sent gets an acknowledgement: a coded refusal where it fits no event', async () => {
  const greeted: string[] = [];
  const handler = bindClientEvent(greet, async ({ payload }) => {
    greeted.push(payload.to);
    return payload;
  });
  const { socket, close } = await openSockets({ events: [handler], findActor: async () => ana });
  const misfits: readonly (readonly unknown[])[] = [
    [],
    [null],
    ['Ana'],
    [[]],
    [{}],
    [{ to: { $ne: '' } }],
    [{ to: 'a'.repeat(21) }],
    [{ to: 'Ana', isAdmin: true }],
  ];
  for (const sent of misfits) {
    const reply = await socket.send('greeting:tell', ...sent);
    expect(reply).toMatchObject({ ok: false, error: { code: 'request.invalid' } });
  }
  const unknown = await socket.send('greeting:none');
  expect(unknown).toMatchObject({ ok: false, error: { code: 'request.not_found' } });
  expect(await socket.send('greeting:tell', { to: 'Ana' }, 'more')).toEqual({ ok: true, data: { to: 'Ana' } });
  expect(greeted).toEqual(['Ana']);
  await close();
});
