import mongoose, { model, Schema } from 'mongoose';
import { internalField } from '../mongo/field-privacy.ts';
import { isDuplicateKey } from '../errors/app-error.ts';

const leaseSchema = new Schema(
  {
    _id: { type: String, required: true, ...internalField('which work') },
    holder: { type: String, required: true, ...internalField('which process') },
    until: { type: Date, required: true, ...internalField('how long') },
  },
  { collection: 'leases' },
);

const LeaseModel = model('Lease', leaseSchema);

/**
 * Takes or renews the right to do work that only one process may do at a time. True when this holder has it until `ttlMs`
 * from now. Uses the process's own clock: a lease outlives its holder by at most `ttlMs` plus the drift between hosts.
 */
export async function holdLease(name: string, holder: string, ttlMs: number): Promise<boolean> {
  const now = Date.now();
  const isFree = [{ holder }, { until: mongoose.trusted({ $lt: new Date(now) }) }];
  try {
    await LeaseModel.updateOne({ _id: name }, { $set: { holder, until: new Date(now + ttlMs) } }, { upsert: true }).or(
      isFree,
    );
    return true;
  } catch (error) {
    // The row exists and belongs to another: the upsert then tries to insert the same key.
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

export async function releaseLease(name: string, holder: string): Promise<void> {
  await LeaseModel.deleteOne({ _id: name, holder });
}
