import mongoose from 'mongoose';
import { UserModel, type UserRow } from './user-model.ts';

/** Active coordinators of a program, as user ids: who hears its news. Admins hear none unless they coordinate it. */
export async function findCoordinators(programId: string): Promise<string[]> {
  const rows: UserRow[] = await UserModel.find({
    coordinatedProgramIds: programId,
    state: mongoose.trusted({ $in: ['active', 'closing'] }),
  })
    .limit(100)
    .lean();
  return rows.map((row) => String(row._id));
}
