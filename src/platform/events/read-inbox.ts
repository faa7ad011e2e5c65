import mongoose from 'mongoose';
import type { Logger } from 'pino';
import type { UserActor } from '../actions/actor.ts';
import { InboxCounterModel, InboxEntryModel, type InboxEntryRow } from './inbox-model.ts';
import type { News } from './news.ts';

export interface PresentedEntry {
  readonly pos: number;
  readonly event: string;
  readonly payload: unknown;
}

const pageSize = 200;

/** How entries are presented: by which news, and on whose clock. */
interface Presenting {
  readonly news: readonly News[];
  readonly now: Date;
}

/** Where this person's news stand: 0 when there never were any. */
export async function findLastPos(userId: string): Promise<number> {
  const counter = await InboxCounterModel.findById(userId).lean();
  return counter?.lastPos ?? 0;
}

/** What this person missed after a position, oldest first, each entry presented and judged now. */
export async function readInbox(
  reader: UserActor,
  after: number,
  { logger, ...presenting }: Presenting & { readonly logger: Logger },
): Promise<{ entries: PresentedEntry[]; lastPos: number; hasMore: boolean }> {
  const rows: InboxEntryRow[] = await InboxEntryModel.find({
    userId: reader.userId,
    pos: mongoose.trusted({ $gt: after }),
  })
    .sort({ pos: 1 })
    .limit(pageSize)
    .lean();
  const entries: PresentedEntry[] = [];
  for (const row of rows) {
    const entry = await presentOrSkip(row, reader, { logger, ...presenting });
    if (entry) entries.push(entry);
  }
  return { entries, lastPos: rows.at(-1)?.pos ?? after, hasMore: rows.length === pageSize };
}

/** One entry that cannot be presented (its row is of an older form) must not keep a person from all that came after it. */
async function presentOrSkip(
  row: InboxEntryRow,
  reader: UserActor,
  { logger, ...presenting }: Presenting & { readonly logger: Logger },
): Promise<PresentedEntry | null> {
  try {
    return await presentEntry(row, reader, presenting);
  } catch (error) {
    logger.error({ err: error, kind: row.kind, inboxId: String(row._id) }, 'inbox entry left out');
    return null;
  }
}

/** Null when the reader may no longer see it, or when a newer version of Puente wrote a kind unknown here. */
export async function presentEntry(
  row: Pick<InboxEntryRow, 'pos' | 'kind' | 'entityId' | 'at' | 'readAt'>,
  reader: UserActor,
  { news, now }: Presenting,
): Promise<PresentedEntry | null> {
  const item = news.find((candidate) => candidate.kind === row.kind);
  const entry = { now, pos: row.pos, at: row.at, isRead: Boolean(row.readAt) };
  const payload = item ? await item.present(row.entityId, reader, entry) : null;
  if (!item || payload === null) return null;
  return { pos: row.pos, event: item.event.name, payload: item.event.payload.parse(payload) };
}
