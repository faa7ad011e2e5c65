import { parentPort, workerData } from 'node:worker_threads';

/** What a thread is started with: its input, and a flag that turns 1 when it should stop. */
export interface ThreadWork<Input> {
  readonly input: Input;
  readonly stop: Int32Array;
}

export type ThreadMessage<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Tells how far the work is; false when it should stop and answer with the best that it has. */
export type Report<Progress> = (progress: Progress) => boolean;

/** The work of a thread: an answer from an input. */
export type Work<Input, Progress, Answer> = (input: Input, report: Report<Progress>) => Answer | Promise<Answer>;

/** The other end of `runInThread`: does the work that the thread was started for and posts its answer. */
export async function serveThread<Input, Progress, Answer>(work: Work<Input, Progress, Answer>): Promise<void> {
  const { input, stop } = workerData as ThreadWork<Input>;
  const post = (message: ThreadMessage<Progress, Answer>): void => parentPort?.postMessage(message, []);
  const report: Report<Progress> = (progress) => {
    post({ kind: 'progress', progress });
    return Atomics.load(stop, 0) === 0;
  };
  post({ kind: 'answer', answer: await work(input, report) });
}
