import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { holdLease, releaseLease } from '../../platform/events/lease-model.ts';
import { AuditModel, type AuditRow } from './audit-model.ts';
import { chainHash, genesis } from './chain.ts';

const batchSize = 500;
const leaseMs = 60_000;

/**
 * Chains what has been committed since the last time, one process at a time. A head inside the acting transaction would
 * serialise all staff work; here the order is that of commits as the sealer meets them.
 */
export async function sealAudit(): Promise<number> {
  const holder = randomUUID();
  if (!(await holdLease('audit-seal', holder, leaseMs))) return 0;
  try {
    let sealed = 0;
    for (let count = await sealBatch(); count > 0; count = await sealBatch()) sealed += count;
    return sealed;
  } finally {
    await releaseLease('audit-seal', holder);
  }
}

async function sealBatch(): Promise<number> {
  const last: AuditRow | null = await AuditModel.findOne({ seal: mongoose.trusted({ $gt: 0 }) })
    .sort({ seal: -1 })
    .lean();
  const rows: AuditRow[] = await AuditModel.find({ seal: null }).sort({ at: 1, _id: 1 }).limit(batchSize).lean();
  let previous = last?.hash ?? genesis;
  let seal = last?.seal ?? 0;
  for (const row of rows) {
    seal += 1;
    previous = chainHash(previous, row, seal);
    await AuditModel.updateOne({ _id: row._id, seal: null }, { seal, hash: previous });
  }
  return rows.length;
}

/** Recomputes the chain from its beginning. Null when whole, else the first position that does not fit. */
export async function findBrokenSeal(): Promise<number | null> {
  let previous = genesis;
  let expected = 0;
  const rows = AuditModel.find({ seal: mongoose.trusted({ $gt: 0 }) })
    .sort({ seal: 1 })
    .lean<AuditRow[]>()
    .cursor();
  for await (const row of rows) {
    expected += 1;
    const hash = chainHash(previous, row, expected);
    if (row.seal !== expected || row.hash !== hash) return expected;
    previous = hash;
  }
  return null;
}
