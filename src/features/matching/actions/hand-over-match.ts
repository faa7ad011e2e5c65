import mongoose, { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findCoordinators, requireUser } from '../../users/index.ts';
import { matchChanged } from '../events.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';
import { requireMatch } from '../match-reads.ts';

const dayMs = 24 * 3_600_000;

/**
 * Hands a review to another coordinator of the program, who holds it for a day; after that it is anybody's again.
 * Errors: `match.not_found`, `match.already_reviewed`, `match.claimed` (a third one holds it), `user.not_found`.
 */
export async function handOverMatch(
  ctx: ActionContext<UserActor>,
  input: { readonly matchId: string; readonly userId: string },
): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, input.matchId);
  if (before.state !== 'proposed') refuse('match.already_reviewed');
  const colleagues = await findCoordinators(String(before.programId));
  if (input.userId === ctx.actor.userId || !colleagues.includes(input.userId)) refuse('user.not_found');
  const colleague = await requireUser(input.userId);
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: before._id, state: 'proposed' },
    {
      $set: {
        claimedBy: colleague._id,
        claimedByName: colleague.name,
        claimedUntil: new Date(ctx.now.getTime() + dayMs),
        handedByName: ctx.actor.name,
      },
    },
    { returnDocument: 'after' },
  )
    .or([
      { claimedBy: null },
      { claimedBy: new Types.ObjectId(ctx.actor.userId) },
      { claimedUntil: mongoose.trusted({ $lte: ctx.now }) },
    ])
    .lean();
  if (row === null) refuse('match.claimed');
  await recordAudit(ctx, {
    act: 'match.hand_over',
    programId: String(row.programId),
    subject: { kind: 'match', id: input.matchId },
    details: { toUserId: input.userId },
  });
  await ctx.emit(matchChanged, { matchId: input.matchId });
  return row;
}
