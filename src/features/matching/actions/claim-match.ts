import mongoose, { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { matchChanged } from '../events.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';
import { requireMatch } from '../match-reads.ts';

const claimMs = 15 * 60_000;

/** Takes a match for review, or renews one's own claim. Errors: `match.not_found`, `match.already_reviewed`, `match.claimed`. */
export async function claimMatch(ctx: ActionContext<UserActor>, matchId: string): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, matchId);
  if (before.state !== 'proposed') refuse('match.already_reviewed');
  const mine = new Types.ObjectId(ctx.actor.userId);
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: before._id, state: 'proposed' },
    {
      $set: {
        claimedBy: mine,
        claimedByName: ctx.actor.name,
        claimedUntil: new Date(ctx.now.getTime() + claimMs),
        handedByName: null,
      },
    },
    { returnDocument: 'after' },
  )
    .or([{ claimedBy: null }, { claimedBy: mine }, { claimedUntil: mongoose.trusted({ $lte: ctx.now }) }])
    .lean();
  if (row === null) refuse('match.claimed');
  if (String(before.claimedBy) !== ctx.actor.userId) await ctx.emit(matchChanged, { matchId });
  return row;
}

/** Gives one's own claim back; somebody else's stays. */
export async function releaseMatch(ctx: ActionContext<UserActor>, matchId: string): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, matchId);
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: before._id, claimedBy: new Types.ObjectId(ctx.actor.userId) },
    { $set: { claimedBy: null, claimedByName: null, claimedUntil: null, handedByName: null } },
    { returnDocument: 'after' },
  ).lean();
  if (row !== null) await ctx.emit(matchChanged, { matchId });
  return row ?? before;
}
