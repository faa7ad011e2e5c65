import { z } from 'zod';
import { call } from '../../../client/src/shared/api/call.ts';
import { beginFirstPicture, firstPicture } from '../../../client/src/shared/api/first-picture.ts';
import { defineRoute } from '../../../src/contract/define-route.ts';
import { answers, fakeApi, startFakeApi } from '../support/fake-api.ts';

const things = {
  path: '/api/things',
  access: 'visitor',
  summary: 'Things',
  response: z.strictObject({ count: z.number() }),
} as const;
const listThings = defineRoute({ ...things, name: 'thing.list', method: 'GET' });
const addThing = defineRoute({ ...things, name: 'thing.add', method: 'POST' });

beforeAll(startFakeApi);
afterAll(() => fakeApi.close());

test('nothing is read while the first picture is drawn; what a person does is not held back', async () => {
  const read = answers(listThings, { count: 1 });
  const done = answers(addThing, { count: 2 });
  const onDrawn = beginFirstPicture();
  const reading = call(listThings, {});
  await call(addThing, {});
  expect([read.length, done.length]).toEqual([0, 1]);
  onDrawn();
  expect(await reading).toEqual({ count: 1 });
  await firstPicture();
  expect(await call(listThings, {})).toEqual({ count: 1 });
  expect(read).toHaveLength(2);
});

test('a page that cannot be drawn before a read has its read all the same', async () => {
  const read = answers(listThings, { count: 1 });
  beginFirstPicture();
  expect(await call(listThings, {})).toEqual({ count: 1 });
  expect(read).toHaveLength(1);
});
