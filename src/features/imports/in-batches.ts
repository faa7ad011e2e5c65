import { setImmediate as yieldToOthers } from 'node:timers/promises';

/** Groups what is read, and lets requests through between the groups. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    // Reading a row is work of the processor: nobody waits for more than a few of them.
    if (batch.length % 20 === 0) await yieldToOthers();
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
