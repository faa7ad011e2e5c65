import mongoose, { type Types } from 'mongoose';
import { refuse } from '../../../platform/errors/app-error.ts';
import { AllowanceModel } from '../allowance-model.ts';

/**
 * Claims one of a startup's open requests in one filtered update, so that the last one goes to one request only.
 * Errors: `introduction.cap_reached`.
 */
export async function claimRequest(claim: {
  startupId: Types.ObjectId;
  introductionId: Types.ObjectId;
  max: number;
}): Promise<void> {
  const { startupId, introductionId, max } = claim;
  await AllowanceModel.updateOne({ _id: startupId }, { $setOnInsert: { openIds: [] } }, { upsert: true });
  const claimed = await AllowanceModel.updateOne(
    { _id: startupId, [`openIds.${max - 1}`]: mongoose.trusted({ $exists: false }) },
    { $addToSet: { openIds: introductionId } },
  );
  if (claimed.modifiedCount === 0) refuse('introduction.cap_reached', { max });
}

/** Gives it back when the introduction is open no longer. Nothing happens when it never counted. */
export async function releaseRequest(row: { startupId: Types.ObjectId; _id: Types.ObjectId }): Promise<void> {
  await AllowanceModel.updateOne({ _id: row.startupId }, { $pull: { openIds: row._id } });
}
