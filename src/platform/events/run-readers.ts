import type { Logger } from 'pino';
import type { OutboxReader } from './news.ts';
import { OutboxModel, type OutboxRow, putOff } from './outbox-model.ts';

/** Lets each reader handle the row once; a reader that fails is tried again later and holds up nobody else. */
export async function runReaders(row: OutboxRow, readers: readonly OutboxReader[], logger: Logger): Promise<void> {
  const handledBy = [...row.handledBy];
  let hasFailed = false;
  for (const reader of readers) {
    if (reader.on.name !== row.name || handledBy.includes(reader.name)) continue;
    try {
      await reader.handle(JSON.parse(row.payload), row.at);
      handledBy.push(reader.name);
    } catch (error) {
      hasFailed = true;
      logger.error({ err: error, reader: reader.name, outboxId: String(row._id) }, 'outbox reader failed');
    }
  }
  if (hasFailed) await putOff(row, handledBy);
  else await OutboxModel.updateOne({ _id: row._id }, { $set: { handledBy, doneAt: new Date() } });
}
