import { z } from 'zod';
import { call } from '../../../client/src/shared/api/call.ts';
import { claimFirstReplies, takeFirstContent, takeFirstReply } from '../../../client/src/shared/api/first-replies.ts';
import { defineRoute } from '../../../src/contract/define-route.ts';
import { answers, fakeApi, isUnreachable, refuses, startFakeApi } from '../support/fake-api.ts';

const things = {
  method: 'GET',
  access: 'visitor',
  summary: 'All things',
  response: z.strictObject({ count: z.number() }),
} as const;
const listThings = defineRoute({ ...things, name: 'thing.list', path: '/api/things' });
const listOthers = defineRoute({ ...things, name: 'other.list', path: '/api/others' });

beforeAll(startFakeApi);
beforeEach(() => {
  document.head.innerHTML = '<meta name="first-reads" content="/api/things" />';
});
afterEach(() => fakeApi.resetHandlers());
afterAll(() => fakeApi.close());

test('what came with the page answers the first question, and no second one', async () => {
  const asked = answers(listThings, { count: 1 });
  void claimFirstReplies();
  expect(await call(listThings, {})).toEqual({ count: 1 });
  expect(asked).toHaveLength(1);
  answers(listThings, { count: 2 });
  expect(await call(listThings, {})).toEqual({ count: 2 });
});

test('what nobody wanted in time is no answer any more', () => {
  answers(listThings, { count: 1 });
  void claimFirstReplies();
  expect(takeFirstReply('/api/things', performance.now() + 5_000)).toBeUndefined();
  expect(takeFirstReply('/api/things')).toBeUndefined();
});

test('a reply that never came is a lost network to whoever asks, and nothing to anybody else', async () => {
  isUnreachable(listThings);
  void claimFirstReplies();
  await expect(call(listThings, {})).rejects.toMatchObject({ code: 'network' });
});

test('what has come by then is there at once, for one who asks', async () => {
  answers(listThings, { count: 1 });
  await claimFirstReplies();
  expect(takeFirstContent('/api/things')).toEqual({ count: 1 });
  expect(takeFirstContent('/api/things')).toBeUndefined();
});

test('a refusal is no content: it is left to whoever asks', async () => {
  refuses(listThings, 'cohort.not_found');
  await claimFirstReplies();
  expect(takeFirstContent('/api/things')).toBeUndefined();
  await expect(call(listThings, {})).rejects.toMatchObject({ code: 'cohort.not_found' });
});

test('what the answer leads to is asked for at once, and is there as well', async () => {
  answers(listThings, { count: 1 });
  answers(listOthers, { count: 2 });
  await claimFirstReplies(({ address }) => (address === '/api/things' ? '/api/others' : null));
  expect(takeFirstContent('/api/others')).toEqual({ count: 2 });
});
