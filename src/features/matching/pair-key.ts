import mongoose, { Types } from 'mongoose';

export interface PairIds {
  readonly startupId: string | Types.ObjectId;
  readonly mentorId: string | Types.ObjectId;
}

/** The filter of one pair; ids come as they stand on the wire or in rows. */
export const pairKey = ({ startupId, mentorId }: PairIds) => ({
  startupId: new Types.ObjectId(startupId),
  mentorId: new Types.ObjectId(mentorId),
});

/** Operators in filters are ours alone: everything else is sanitised. */
export const oneOf = <T>(values: readonly T[]) => mongoose.trusted({ $in: [...values] });
