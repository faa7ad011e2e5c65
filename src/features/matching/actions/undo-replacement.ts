import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { matchChanged, matchRejected } from '../events.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';

/** What an approved match had taken the place of; null when it was approved as proposed. */
export async function findReplacedBy(match: MatchRow): Promise<MatchRow | null> {
  return MatchModel.findOne({ replacedById: match._id, state: 'replaced' }).lean();
}

/**
 * Takes a replacement back: the coordinator's choice leaves the queue and what was proposed waits for review again. Whoever
 * calls has withdrawn the introduction in the same transaction. Returns the proposal. Errors: `request.stale`.
 */
export async function undoReplacement(
  ctx: ActionContext<UserActor>,
  pair: { readonly replacement: MatchRow; readonly original: MatchRow; readonly revision: number },
): Promise<MatchRow> {
  const { replacement, original, revision } = pair;
  const { modifiedCount } = await MatchModel.updateOne(
    { _id: replacement._id, state: 'approved', revision },
    { $set: { state: 'rejected' }, $inc: { revision: 1 } },
  );
  if (modifiedCount === 0) refuse('request.stale');
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: original._id, state: 'replaced', revision: original.revision },
    {
      $set: {
        state: 'proposed',
        replacedById: null,
        reviewedBy: null,
        reviewedByName: null,
        reviewedAt: null,
        reason: null,
      },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) refuse('request.stale');
  await recordAudit(ctx, {
    act: 'match.undo',
    programId: String(row.programId),
    subject: { kind: 'match', id: String(row._id) },
    details: { before: 'replaced', chosenMentorId: String(replacement.mentorId) },
  });
  await ctx.emit(matchRejected, { matchId: String(replacement._id) });
  await ctx.emit(matchChanged, { matchId: String(row._id) });
  return row;
}
