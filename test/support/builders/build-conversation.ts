import { Types } from 'mongoose';
import { openConversation } from '../../../src/features/messaging/index.ts';
import type { UserRow } from '../../../src/features/users/index.ts';
import { systemActor } from '../../../src/platform/actions/actor.ts';
import { runAction } from '../../../src/platform/actions/run-action.ts';
import { testStart } from '../test-server.ts';
import { buildUser } from './build-user.ts';

/** An open conversation between two people, or those given. */
export async function buildConversation(
  people: readonly UserRow[] = [],
): Promise<{ conversationId: string; people: UserRow[] }> {
  const members = people.length > 0 ? [...people] : [await buildUser(), await buildUser()];
  const conversationId = await runAction({ actor: systemActor('test'), now: testStart }, (ctx) =>
    openConversation(ctx, {
      members: members.map((user) => ({ userId: String(user._id) })),
      about: { kind: 'mentorship', id: String(new Types.ObjectId()) },
      programId: null,
    }),
  );
  return { conversationId, people: members };
}
