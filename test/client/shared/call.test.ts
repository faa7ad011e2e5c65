import { z } from 'zod';
import { HttpResponse } from 'msw';
import { defineRoute } from '../../../src/contract/define-route.ts';
import { call } from '../../../client/src/shared/api/call.ts';
import { answers, fakeApi, isUnreachable, on, refuses, startFakeApi } from '../support/fake-api.ts';

const readThing = defineRoute({
  name: 'thing.read',
  method: 'GET',
  path: '/api/things/:thingId',
  access: 'visitor',
  summary: 'One thing',
  params: z.strictObject({ thingId: z.string() }),
  query: z.strictObject({ after: z.coerce.number().optional(), tag: z.array(z.string()).optional() }),
  response: z.strictObject({ name: z.string() }),
});
const makeThing = defineRoute({
  name: 'thing.make',
  method: 'POST',
  path: '/api/things',
  access: 'visitor',
  summary: 'Make a thing',
  body: z.strictObject({ name: z.string() }),
  response: z.strictObject({ name: z.string() }),
  status: 201,
});

beforeAll(startFakeApi);
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('fills in the path, leaves absent query values out and repeats lists', async () => {
  const asked = answers(readThing, { name: 'Puente' });
  const reply = await call(readThing, { params: { thingId: 'a/b' }, query: { after: 3, tag: ['x', 'y'] } });
  expect(reply).toEqual({ name: 'Puente' });
  expect(asked[0]?.url.pathname).toBe('/api/things/a%2Fb');
  expect(asked[0]?.url.search).toBe('?after=3&tag=x&tag=y');
  expect(asked[0]?.headers.get('idempotency-key')).toBeNull();
});

test('a POST carries its body and a key that makes repeating it harmless', async () => {
  const asked = answers(makeThing, { name: 'Puente' });
  await call(makeThing, { body: { name: 'Puente' } });
  await call(makeThing, { body: { name: 'Puente' } }, { idempotencyKey: 'mine' });
  expect(asked.map((one) => one.body)).toEqual([{ name: 'Puente' }, { name: 'Puente' }]);
  expect(asked[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  expect(asked[1]?.headers.get('idempotency-key')).toBe('mine');
});

test('a refusal arrives with its code, fields and request id', async () => {
  refuses(makeThing, 'request.invalid', { fields: [{ path: 'name', code: 'too_small' }] });
  await expect(call(makeThing, { body: { name: '' } })).rejects.toMatchObject({
    code: 'request.invalid',
    status: 400,
    fields: [{ path: 'name', code: 'too_small' }],
    requestId: 'req-1',
  });
});

test('silence, a page of somebody else and a reply of another shape are told apart from refusals', async () => {
  isUnreachable(makeThing);
  await expect(call(makeThing, { body: { name: 'x' } })).rejects.toMatchObject({ code: 'network', status: 0 });
  on(makeThing, () => new HttpResponse('<html>Bad gateway</html>', { status: 502 }));
  await expect(call(makeThing, { body: { name: 'x' } })).rejects.toMatchObject({ code: 'unknown', status: 502 });
  on(makeThing, () => HttpResponse.json({ title: 'x' }));
  await expect(call(makeThing, { body: { name: 'x' } })).rejects.toMatchObject({ code: 'unknown' });
});
