import mongoose, { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { ConversationModel } from '../conversation-model.ts';
import { conversationChanged } from '../events.ts';

export interface NewConversation {
  readonly members: readonly { readonly userId: string }[];
  readonly about: { readonly kind: 'mentorship' | 'introduction'; readonly id: string };
  readonly programId: string | null;
}

/** Opens the chat of an introduction or mentorship, in the transaction of what brings it about. Returns its id. */
export async function openConversation(ctx: ActionContext, input: NewConversation): Promise<string> {
  const userIds = [...new Set(input.members.map((member) => member.userId))].map((id) => new Types.ObjectId(id));
  const conversation = new ConversationModel({
    aboutKind: input.about.kind,
    aboutId: input.about.id,
    programId: input.programId,
    members: userIds.map((userId) => ({ userId, joinedAtSeq: 0 })),
    activeIds: userIds,
    state: 'open',
    lastMessageAt: ctx.now,
    openedAt: ctx.now,
  });
  await conversation.save();
  await ctx.emit(conversationChanged, { conversationId: String(conversation._id) });
  return String(conversation._id);
}

/** Nothing more can be said; what was said stays readable. */
export async function closeConversation(ctx: ActionContext, conversationId: string): Promise<void> {
  const { modifiedCount } = await ConversationModel.updateOne(
    { _id: conversationId, state: 'open' },
    { state: 'closed' },
  );
  if (modifiedCount === 1) await ctx.emit(conversationChanged, { conversationId });
}

const maxMembers = 20;

/** Brings somebody in; they see what is said from now on. */
export async function addMember(ctx: ActionContext, conversationId: string, userId: string): Promise<void> {
  const row = await ConversationModel.findById(conversationId).lean();
  if (!row || row.members.length >= maxMembers) refuse('conversation.not_found');
  if (row.activeIds.some((id) => String(id) === userId)) return;
  await ConversationModel.updateOne(
    { _id: conversationId, activeIds: mongoose.trusted({ $ne: new Types.ObjectId(userId) }) },
    { $push: { members: { userId, joinedAtSeq: row.lastSeq }, activeIds: userId } },
  );
  await ctx.emit(conversationChanged, { conversationId });
}

/** Takes somebody out: from the commit on they neither send nor see. */
export async function removeMember(ctx: ActionContext, conversationId: string, userId: string): Promise<void> {
  await ConversationModel.updateOne(
    { _id: conversationId, 'members.userId': userId },
    { $set: { 'members.$.leftAt': ctx.now }, $pull: { activeIds: userId } },
  );
  await ctx.emit(conversationChanged, { conversationId });
}
