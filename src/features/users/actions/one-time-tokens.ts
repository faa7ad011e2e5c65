import mongoose from 'mongoose';
import { refuse } from '../../../platform/errors/app-error.ts';
import { OneTimeTokenModel, type OneTimeTokenRow, type TokenPurpose } from '../one-time-token-model.ts';
import { hashSecret, makeSecret } from '../secrets.ts';

/** Makes a link's secret for this person and purpose; earlier unused ones of the same purpose stop working. */
export async function issueToken(
  purpose: TokenPurpose,
  userId: string,
  life: { now: Date; ttlMs: number; subject?: string },
): Promise<string> {
  const secret = makeSecret();
  await OneTimeTokenModel.updateMany({ userId, purpose, usedAt: null }, { usedAt: life.now });
  await OneTimeTokenModel.create([
    {
      secretHash: hashSecret(secret),
      purpose,
      userId,
      subject: life.subject ?? null,
      expiresAt: new Date(life.now.getTime() + life.ttlMs),
    },
  ]);
  return secret;
}

/** Uses a secret up. Unknown, used and expired ones answer alike. */
export async function redeemToken(
  purposes: readonly TokenPurpose[],
  secret: string,
  now: Date,
): Promise<OneTimeTokenRow> {
  const row: OneTimeTokenRow | null = await OneTimeTokenModel.findOneAndUpdate(
    {
      secretHash: hashSecret(secret),
      purpose: mongoose.trusted({ $in: [...purposes] }),
      usedAt: null,
      expiresAt: mongoose.trusted({ $gt: now }),
    },
    { usedAt: now },
  ).lean();
  return row ?? refuse('user.link_invalid');
}
