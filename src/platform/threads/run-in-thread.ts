import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadMessage, ThreadWork } from './serve-thread.ts';

/** One piece of work for a thread of its own. `signal` asks it to stop: it then answers with the best that it has. */
export interface ThreadJob<Input, Progress> {
  readonly input: Input;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs a module that calls `serveThread` in a new thread and gives its answer, so that long mathematics never holds up the
 * process. `module` is its path without extension, relative to `callerUrl` (the caller's `import.meta.url`). Rejects with what
 * the module threw, or when the thread ended without an answer.
 */
export async function runInThread<Input, Progress, Answer>(
  place: { readonly module: string; readonly callerUrl: string },
  job: ThreadJob<Input, Progress>,
): Promise<Answer> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const requestStop = (): void => void Atomics.store(stop, 0, 1);
  if (job.signal?.aborted === true) requestStop();
  job.signal?.addEventListener('abort', requestStop);
  const workerData: ThreadWork<Input> = { input: job.input, stop };
  const worker = new Worker(entryOf(place), { workerData });
  try {
    return await answerOf<Progress, Answer>(worker, job);
  } finally {
    job.signal?.removeEventListener('abort', requestStop);
    await worker.terminate();
  }
}

function answerOf<Progress, Answer>(
  worker: Worker,
  { onProgress }: Pick<ThreadJob<unknown, Progress>, 'onProgress'>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: ThreadMessage<Progress, Answer>) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else resolve(message.answer);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread ended with ${code} and without an answer.`)));
  });
}

/** The built module as it is; a TypeScript source through tsx, which threads of Node 20 cannot load by themselves. */
function entryOf({ module, callerUrl }: { readonly module: string; readonly callerUrl: string }): URL {
  const extension = extname(fileURLToPath(callerUrl));
  const file = new URL(`${module}${extension}`, callerUrl);
  if (extension !== '.ts') return file;
  const tsx = import.meta.resolve('tsx/esm/api');
  const code = `import { tsImport } from '${tsx}'; await tsImport('${file.href}', '${callerUrl}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
