import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { readMoved } from '../events.ts';
import { ReadMarkModel, type ReadMarkRow } from '../read-mark-model.ts';
import { requireConversation } from '../reads.ts';

/** Raises one's own mark, never beyond the last message and never down. Says so only when it moved. */
export async function markReadUpTo(
  ctx: ActionContext<UserActor>,
  conversationId: string,
  seq: number,
): Promise<ReadMarkRow> {
  const conversation = await requireConversation(ctx.actor, conversationId);
  const wanted = Math.min(seq, conversation.lastSeq);
  const { userId } = ctx.actor;
  const key = { conversationId, userId };
  const known: ReadMarkRow | null = await ReadMarkModel.findOne(key).lean();
  if (known && known.seq >= wanted) return known;
  const raised: ReadMarkRow = await ReadMarkModel.findOneAndUpdate(
    key,
    { $max: { seq: wanted } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  await ctx.emit(readMoved, { conversationId, userId });
  return raised;
}

export async function setReadingPrivate(
  ctx: ActionContext<UserActor>,
  conversationId: string,
  isPrivate: boolean,
): Promise<void> {
  await requireConversation(ctx.actor, conversationId);
  await ReadMarkModel.updateOne(
    { conversationId, userId: ctx.actor.userId },
    { $set: { isPrivate }, $setOnInsert: { seq: 0 } },
    { upsert: true },
  );
}
