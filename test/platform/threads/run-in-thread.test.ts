import { runInThread, type ThreadJob } from '../../../src/platform/threads/run-in-thread.ts';

const place = { module: '../../fixtures/counting-thread', callerUrl: import.meta.url };
const count = (job: ThreadJob<number, number>) => runInThread<number, number, { reached: number }>(place, job);

test('a thread does its work beside this one, tells how far it is, and answers', async () => {
  const heard: number[] = [];
  await expect(count({ input: 5, onProgress: (at) => heard.push(at) })).resolves.toEqual({ reached: 5 });
  expect(heard).toEqual([0, 1, 2, 3, 4]);
});

test('a thread that is asked to stop answers with the best it has', async () => {
  const controller = new AbortController();
  const endless = count({
    input: Number.POSITIVE_INFINITY,
    onProgress: () => controller.abort(),
    signal: controller.signal,
  });
  const { reached } = await endless;
  expect(Number.isFinite(reached)).toBe(true);
  await expect(count({ input: 5, signal: AbortSignal.abort() })).resolves.toEqual({ reached: 0 });
});

test('what a thread throws arrives, and so does that it ended without a word', async () => {
  await expect(count({ input: 13 })).rejects.toThrow('Thirteen is too much.');
  await expect(count({ input: 0 })).rejects.toThrow('The thread ended with 3 and without an answer.');
});
