// One thread of the scoring bench: answers every second startup of a shared pool. Plain JavaScript, because a worker of Node 20
// cannot be started from TypeScript; it uses the built engine.
import { parentPort, workerData } from 'node:worker_threads';

const { engine, shared, lane, lanes, wasm, k } = workerData;
const { attachSharedPairs } = await import(engine);
const rows = attachSharedPairs(shared, lane, wasm);

parentPort.on('message', () => {
  let checksum = 0;
  for (let at = lane; at < shared.questions.length; at += lanes) {
    for (const mentor of rows.topK(at, k, null)) checksum = (Math.imul(checksum, 31) + mentor) | 0;
  }
  parentPort.postMessage(checksum, []);
});
parentPort.postMessage('ready', []);
