import mongoose, { type Model, type Types } from 'mongoose';

/** The rows of these ids that exist, in no order. For no ids nothing is asked: whoever waits would wait as long for it. */
export async function findByIds<Raw, Row extends { _id: Types.ObjectId } = Raw & { _id: Types.ObjectId }>(
  model: Model<Raw>,
  ids: readonly (string | Types.ObjectId)[],
): Promise<Row[]> {
  return ids.length === 0 ? [] : model.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean<Row[]>();
}
