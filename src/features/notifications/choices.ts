import mongoose from 'mongoose';
import {
  optionalByMail,
  optionalInPuente,
  type NoticeChoices,
  type NoticeTopic,
} from '../../contract/notifications/schema.ts';
import { ChoicesModel, type ChoicesRow } from './choices-model.ts';

const unchosen: NoticeChoices = { puenteOff: [], mailOff: [], isQuietAtNight: true };

export async function findChoices(userId: string): Promise<NoticeChoices> {
  const row: ChoicesRow | null = await ChoicesModel.findOne({ userId }).lean();
  return row ? asChoices(row) : unchosen;
}

/** Of these people, those who want notices of this topic in Puente. */
export async function keepChosen(userIds: readonly string[], topic: NoticeTopic): Promise<string[]> {
  const optional = optionalInPuente.find((known) => known === topic);
  if (optional === undefined || userIds.length === 0) return [...userIds];
  const rows: ChoicesRow[] = await ChoicesModel.find({
    userId: mongoose.trusted({ $in: [...userIds] }),
    puenteOff: optional,
  }).lean();
  const off = new Set(rows.map((row) => String(row.userId)));
  return userIds.filter((userId) => !off.has(userId));
}

/** A topic that an older version knew is dropped. */
const asChoices = (row: ChoicesRow): NoticeChoices => ({
  puenteOff: optionalInPuente.filter((topic) => row.puenteOff.includes(topic)),
  mailOff: optionalByMail.filter((topic) => row.mailOff.includes(topic)),
  isQuietAtNight: row.isQuietAtNight,
});
