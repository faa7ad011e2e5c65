import mongoose from 'mongoose';
import { InboxEntryModel, type InboxEntryRow } from './inbox-model.ts';

const pageSize = 30;
/** Beyond this many the exact number helps nobody. */
const countMax = 500;

interface Listed {
  readonly userId: string;
  readonly kinds: readonly string[];
}

/** Entries of these kinds, newest first, and the position to go on from. */
export async function listNews(
  { userId, kinds }: Listed,
  before: number | undefined,
): Promise<{ rows: InboxEntryRow[]; nextBefore: number | null }> {
  const rows: InboxEntryRow[] = await InboxEntryModel.find({
    userId,
    kind: mongoose.trusted({ $in: [...kinds] }),
    ...(before === undefined ? {} : { pos: mongoose.trusted({ $lt: before }) }),
  })
    .sort({ pos: -1 })
    .limit(pageSize)
    .lean();
  return { rows, nextBefore: rows.length === pageSize ? (rows.at(-1)?.pos ?? null) : null };
}

export async function countUnreadNews({ userId, kinds }: Listed): Promise<number> {
  return InboxEntryModel.countDocuments({ userId, kind: mongoose.trusted({ $in: [...kinds] }), readAt: null }).limit(
    countMax,
  );
}

/** Marks one entry, or it and all older ones, as read; true when something changed. Marking twice changes nothing. */
export async function markNewsRead(
  { userId, kinds }: Listed,
  mark: { readonly pos: number; readonly andOlder: boolean; readonly at: Date },
): Promise<boolean> {
  const { modifiedCount } = await InboxEntryModel.updateMany(
    {
      userId,
      kind: mongoose.trusted({ $in: [...kinds] }),
      pos: mark.andOlder ? mongoose.trusted({ $lte: mark.pos }) : mark.pos,
      readAt: null,
    },
    { $set: { readAt: mark.at } },
  );
  return modifiedCount > 0;
}
