import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { internalField } from '../../platform/mongo/field-privacy.ts';

/** The open requests of one startup, claimed in one filtered update: two requests at once cannot both be the last one. */
const allowanceSchema = new Schema(
  {
    /** The startup. */
    _id: { type: Schema.Types.ObjectId, required: true, ...internalField('whose requests', 'record') },
    openIds: { type: [Schema.Types.ObjectId], default: [], ...internalField('cap on open requests', 'record') },
  },
  { collection: 'request_allowances' },
);

export type AllowanceRow = InferSchemaType<typeof allowanceSchema> & { _id: Types.ObjectId };

export const AllowanceModel = model('RequestAllowance', allowanceSchema);
