import mongoose, { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { mentorChanged } from '../events.ts';
import { MentorModel, type MentorRow } from '../mentor-model.ts';
import { isPausedAt } from '../policy.ts';

interface Claim {
  readonly mentorId: string | Types.ObjectId;
  readonly introductionId: string | Types.ObjectId;
}

/**
 * Holds a place for an introduction until an instant; repeating it moves the instant. One filtered update, so that the
 * last place goes to one claim only, whatever races. Errors: `mentor.not_found`, `mentor.full`, `mentor.paused`.
 */
export async function holdPlace(ctx: ActionContext, claim: Claim & { readonly until: Date }): Promise<MentorRow> {
  return claimPlace(ctx, { ...claim, state: 'held' });
}

/** Takes a place for good; a live hold of the same introduction becomes it, even when the mentor has paused since. */
export async function takePlace(ctx: ActionContext, claim: Claim): Promise<MentorRow> {
  return claimPlace(ctx, { ...claim, state: 'taken', until: null });
}

/** Gives a held or taken place back. Nothing happens when there is none. */
export async function freePlace(ctx: ActionContext, claim: Claim): Promise<void> {
  const introductionId = new Types.ObjectId(claim.introductionId);
  const freed = await MentorModel.updateOne(
    { _id: claim.mentorId, 'places.introductionId': introductionId },
    { $pull: { places: { introductionId } } },
  );
  if (freed.modifiedCount > 0) await ctx.emit(mentorChanged, { mentorId: String(claim.mentorId) });
}

interface FullClaim extends Claim {
  readonly state: 'held' | 'taken';
  readonly until: Date | null;
}

async function claimPlace(ctx: ActionContext, claim: FullClaim): Promise<MentorRow> {
  const mentorId = new Types.ObjectId(claim.mentorId);
  const introductionId = new Types.ObjectId(claim.introductionId);
  const before: MentorRow | null = await MentorModel.findOne({ _id: mentorId, state: 'published' }).lean();
  if (!before) return refuse('mentor.not_found');
  const isOwn = (place: MentorRow['places'][number]): boolean => place.introductionId.equals(introductionId);
  const own = before.places.find(isOwn);
  if (own?.state === 'taken') return before;
  const holdsOne = own !== undefined && own.until !== null && own.until > ctx.now;
  if (!holdsOne && isPausedAt(before, ctx.now)) return refuse('mentor.paused');
  const others = otherLivePlaces(introductionId, ctx.now);
  const isFree = { $or: [{ $lt: [{ $size: others }, '$capacity'] }, { $eq: [holdsOne, true] }] };
  const place = { introductionId, state: claim.state, until: claim.until };
  const claimed: MentorRow | null = await MentorModel.findOneAndUpdate(
    { _id: mentorId, state: 'published', $expr: mongoose.trusted(isFree) },
    [{ $set: { places: { $concatArrays: [others, [place]] } } }],
    { returnDocument: 'after', updatePipeline: true },
  ).lean();
  if (!claimed) return refuse('mentor.full');
  await ctx.emit(mentorChanged, { mentorId: String(mentorId) });
  return claimed;
}

/** As an aggregation expression: the places of other introductions that are taken or still held. Clears run-out holds. */
function otherLivePlaces(introductionId: Types.ObjectId, now: Date): object {
  const isLive = { $or: [{ $eq: ['$$place.state', 'taken'] }, { $gt: ['$$place.until', now] }] };
  const isOther = { $ne: ['$$place.introductionId', introductionId] };
  return { $filter: { input: '$places', as: 'place', cond: { $and: [isOther, isLive] } } };
}
