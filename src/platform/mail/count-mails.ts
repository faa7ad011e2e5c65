import mongoose from 'mongoose';
import { MailModel, type MailRow, maxAttempts } from './mail-model.ts';

const dayMs = 24 * 3_600_000;

/** Mail that is due and waits, that was given up after the last attempt, and that went out within a day. */
export async function countMails(
  now: Date,
): Promise<{ waiting: number; failed: number; sentLastDay: number; oldestAt: Date | null }> {
  const waits = {
    sentAt: null,
    attempts: mongoose.trusted({ $lt: maxAttempts }),
    sendAfter: mongoose.trusted({ $lte: now }),
  };
  const oldest: MailRow | null = await MailModel.findOne(waits).sort({ at: 1 }).lean();
  return {
    waiting: await MailModel.countDocuments(waits),
    failed: await MailModel.countDocuments({ sentAt: null, attempts: mongoose.trusted({ $gte: maxAttempts }) }),
    sentLastDay: await MailModel.countDocuments({
      sentAt: mongoose.trusted({ $gte: new Date(now.getTime() - dayMs) }),
    }),
    oldestAt: oldest?.at ?? null,
  };
}
