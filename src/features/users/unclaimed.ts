import mongoose, { type Types } from 'mongoose';
import { UserModel, type UserRow } from './user-model.ts';

/** How long the link of an invitation works, and so how long nobody is invited again. */
export const invitationDays = 14;

interface Unclaimed {
  readonly unclaimed: number;
  readonly toInvite: Types.ObjectId[];
  /** Those whose mail waits for their morning. */
  readonly planned: Types.ObjectId[];
  /** Of `toInvite`, by the language in which they are written to. */
  readonly byLanguage: Readonly<Record<UserRow['language'], number>>;
  readonly isMailed: boolean;
}

/** Of these people, those who have not claimed their account, and those of them whom a mail may reach now. */
export async function findUnclaimed(userIds: readonly (string | Types.ObjectId)[], now: Date): Promise<Unclaimed> {
  const rows: UserRow[] = await UserModel.find({ _id: mongoose.trusted({ $in: [...userIds] }), state: 'invited' })
    .select({ _id: 1, invitedAt: 1, sendAt: 1, language: 1 })
    .lean();
  const again = new Date(now.getTime() - invitationDays * 86_400_000);
  const open = rows.filter((row) => !row.sendAt && (!row.invitedAt || row.invitedAt <= again));
  const inLanguage = (language: UserRow['language']) => open.filter((row) => row.language === language).length;
  return {
    unclaimed: rows.length,
    toInvite: open.map((row) => row._id),
    planned: rows.filter((row) => row.sendAt).map((row) => row._id),
    byLanguage: { en: inLanguage('en'), es: inLanguage('es') },
    isMailed: rows.some((row) => row.invitedAt),
  };
}
