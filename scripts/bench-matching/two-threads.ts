import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SharedPairs } from '../../src/engine/index.ts';

const engineFile = join(import.meta.dirname, '../../dist/server/engine/index.js');

/**
 * Best time in milliseconds of `rounds` in which two threads together find the top k of every startup; null when the server is not
 * built. `checksums` stand for the answers of the two lanes.
 */
export async function timeTwoThreads(
  shared: SharedPairs,
  { wasm, k, rounds }: { readonly wasm: Uint8Array; readonly k: number; readonly rounds: number },
): Promise<{ ms: number; checksums: readonly number[] } | null> {
  const isBuilt = await access(engineFile).then(
    () => true,
    () => false,
  );
  if (!isBuilt) return null;
  const workers = [0, 1].map(
    (lane) =>
      new Worker(join(import.meta.dirname, 'row-worker.mjs'), {
        workerData: { engine: pathToFileURL(engineFile).href, shared, lane, lanes: 2, wasm, k },
      }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  let ms = Number.POSITIVE_INFINITY;
  let checksums: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const answers = workers.map((worker) => once(worker, 'message'));
    for (const worker of workers) worker.postMessage('go', []);
    checksums = (await Promise.all(answers)).map(([checksum]) => Number(checksum));
    ms = Math.min(ms, performance.now() - from);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { ms, checksums };
}
