import mongoose from 'mongoose';
import { MailModel, type MailRow } from './mail-model.ts';

const pageSize = 50;

/** Mails as they were written, newest first. */
export async function listKeptMails(ask: {
  to?: string | undefined;
  before?: string | undefined;
}): Promise<{ rows: MailRow[]; hasMore: boolean }> {
  const wishes = [
    {},
    ...(ask.to === undefined ? [] : [{ to: ask.to }]),
    ...(ask.before === undefined ? [] : [{ _id: mongoose.trusted({ $lt: ask.before }) }]),
  ];
  const rows: MailRow[] = await MailModel.find({ $and: wishes })
    .sort({ _id: -1 })
    .limit(pageSize + 1)
    .lean();
  return { rows: rows.slice(0, pageSize), hasMore: rows.length > pageSize };
}

export async function countKeptMails(): Promise<number> {
  return MailModel.estimatedDocumentCount();
}
