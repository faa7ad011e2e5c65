import type { z } from 'zod';
import type { conversation } from '../../contract/messaging/schema.ts';
import { findUsersByIds, showsReading } from '../users/index.ts';
import type { ConversationRow } from './conversation-model.ts';
import { presentConversation } from './present.ts';
import { findLastMessages, findMarks } from './reads.ts';

/** Rows with everything that their presentation needs, in a fixed number of queries however many they are. */
export async function composeConversations(
  rows: readonly ConversationRow[],
  readerId: string,
): Promise<z.input<typeof conversation>[]> {
  const users = await findUsersByIds(rows.flatMap((row) => row.members.map((member) => member.userId)));
  const people = new Map(
    users.map((user) => [
      String(user._id),
      { name: user.name, timeZone: user.timeZone, showsReading: showsReading(user) },
    ]),
  );
  const marks = await findMarks(rows.map((row) => row._id));
  const last = await findLastMessages(rows);
  return rows.map((row) =>
    presentConversation(row, readerId, { people, marks, lastMessage: last.get(String(row._id)) }),
  );
}

export async function composeConversation(
  row: ConversationRow,
  readerId: string,
): Promise<z.input<typeof conversation> | null> {
  return (await composeConversations([row], readerId))[0] ?? null;
}
