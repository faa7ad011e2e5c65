import mongoose from 'mongoose';

export interface JobState {
  readonly name: string;
  readonly lastRunAt: Date | null;
  readonly nextRunAt: Date | null;
  /** Set while the last run failed. */
  readonly failedAt: Date | null;
}

interface StoredJob {
  name: string;
  lastRunAt?: Date | null;
  lastFinishedAt?: Date | null;
  nextRunAt?: Date | null;
  failedAt?: Date | null;
}

/** Recurring work as the queue keeps it, by name. Empty before the queue has started for the first time. */
export async function readJobs(): Promise<JobState[]> {
  const { db } = mongoose.connection;
  const rows = (await db?.collection<StoredJob>('agendaJobs').find().sort({ name: 1 }).limit(200).toArray()) ?? [];
  return rows.map(({ name, lastRunAt, lastFinishedAt, nextRunAt, failedAt }) => ({
    name,
    lastRunAt: lastRunAt ?? null,
    nextRunAt: nextRunAt ?? null,
    // The queue keeps the date of a failure for ever; what matters is whether the latest run is the one that failed.
    failedAt: failedAt && (!lastFinishedAt || failedAt >= lastFinishedAt) ? failedAt : null,
  }));
}
