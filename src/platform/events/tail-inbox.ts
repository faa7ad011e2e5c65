import type { ChangeStream } from 'mongodb';
import type { Logger } from 'pino';
import { InboxEntryModel, type InboxEntryRow } from './inbox-model.ts';

const reopenAfterMs = 1_000;

/**
 * Calls back for each new inbox entry of anybody, in every process. It may miss entries while the stream is reopened:
 * clients notice the gap in `pos` and replay, so nothing depends on it. Returns the function that stops.
 */
export function tailInbox(onEntry: (row: InboxEntryRow) => void, logger: Logger): () => Promise<void> {
  let stream: ChangeStream | null = null;
  let isStopped = false;

  const open = (): void => {
    if (isStopped) return;
    const opened = InboxEntryModel.collection.watch([{ $match: { operationType: 'insert' } }]);
    stream = opened;
    opened.on('change', (change) => {
      if (change.operationType === 'insert') onEntry(change.fullDocument as InboxEntryRow);
    });
    opened.on('error', (error) => {
      if (isStopped) return;
      logger.warn({ err: error }, 'inbox stream lost, reopening');
      void opened.close();
      setTimeout(open, reopenAfterMs).unref();
    });
  };
  open();
  return async () => {
    isStopped = true;
    await stream?.close();
  };
}
