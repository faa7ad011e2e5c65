import type { ChangeStream, ResumeToken } from 'mongodb';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';

const reopenAfterMs = 1_000;

/**
 * Calls back for each row that anybody inserts, in order, in every process that follows. A lost stream is reopened where it
 * broke off; only when the server no longer knows that place may rows be missed. Returns the function that stops.
 */
export function followInserts<Row>(
  followed: Pick<Model<Row>, 'collection'>,
  onRow: (row: Row) => void,
  logger: Logger,
): () => Promise<void> {
  let stream: ChangeStream | null = null;
  let place: ResumeToken = null;
  let isStopped = false;

  const open = (): void => {
    if (isStopped) return;
    const opened = followed.collection.watch(
      [{ $match: { operationType: 'insert' } }],
      place === null ? {} : { resumeAfter: place },
    );
    stream = opened;
    opened.on('change', (change) => {
      place = change._id;
      if (change.operationType === 'insert') onRow(change.fullDocument as Row);
    });
    opened.on('error', (error) => {
      if (isStopped) return;
      logger.warn({ err: error, collection: followed.collection.name }, 'change stream lost, reopening');
      if (isHistoryLost(error)) place = null;
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

/** MongoDB's ChangeStreamHistoryLost: the place to go on from has left the oplog. */
const isHistoryLost = (error: Error): boolean => 'code' in error && error.code === 286;
