import { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireProgram } from '../../programs/index.ts';
import { matchApproved, matchChanged, matchRejected, matchReplaced } from '../events.ts';
import { requirePlaceWith } from '../held-mentors.ts';
import { mayMove, type MatchState } from '../lifecycle.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';
import { requireMatch } from '../match-reads.ts';
import { scorePairNow } from '../score-pair-now.ts';
import { forbidPair } from './keep-pairs.ts';

type Ctx = ActionContext<UserActor>;

interface Review {
  readonly matchId: string;
  readonly reason: string | null;
  /** The version that the coordinator looked at. */
  readonly revision: number;
}

/**
 * Approves a proposed pair; whoever calls makes the introduction in the same transaction.
 * Errors: `match.not_found`, `match.already_reviewed`, `match.claimed` (by a colleague), `request.stale`.
 */
export async function approveMatch(ctx: Ctx, review: Review): Promise<MatchRow> {
  const row = await decide(ctx, review, { to: 'approved' });
  await auditReview(ctx, row, { act: 'match.approve', reason: review.reason });
  await ctx.emit(matchApproved, { matchId: String(row._id) });
  return row;
}

/**
 * Puts another mentor in the place of the proposed one: the proposal is `replaced`, and a new match of the coordinator's own
 * choice stands approved. Returns the new one; whoever calls makes the introduction.
 * Errors: as `approveMatch`, and `pair.not_found`, `pair.excluded` when a rule stands against the choice.
 */
export async function replaceMatch(ctx: Ctx, review: Review & { readonly mentorId: string }): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, review.matchId);
  const pair = { programId: before.programId, startupId: before.startupId, mentorId: review.mentorId };
  const score = await scorePairNow(pair, ctx.now);
  if (score.exclusions.length > 0) refuse('pair.excluded');
  const replacement = new Types.ObjectId();
  const row = await decide(ctx, review, { to: 'replaced', replacedById: replacement });
  const [made] = await MatchModel.create([
    {
      _id: replacement,
      programId: row.programId,
      cohortId: row.cohortId ?? null,
      startupId: row.startupId,
      mentorId: new Types.ObjectId(review.mentorId),
      state: 'approved',
      origin: 'coordinator',
      points: score.points,
      policyVersion: score.policyVersion,
      engineVersion: score.engineVersion,
      proposedAt: ctx.now,
      ...reviewedBy(ctx, review.reason),
    },
  ]);
  await auditReview(ctx, row, {
    act: 'match.replace',
    reason: review.reason,
    chosen: { chosenMentorId: review.mentorId, chosenPoints: score.points },
  });
  await ctx.emit(matchReplaced, { matchId: String(row._id) });
  return made?.toObject() ?? refuse('match.not_found');
}

/** Takes a pair out of the queue; with `forbid` it is not proposed again. Errors: as `approveMatch`. */
export async function rejectMatch(ctx: Ctx, review: Review & { readonly forbid: boolean }): Promise<MatchRow> {
  const row = await decide(ctx, review, { to: 'rejected' });
  if (review.forbid) await forbidPair(ctx, row);
  await auditReview(ctx, row, { act: 'match.reject', reason: review.reason, chosen: { isForbidden: review.forbid } });
  await ctx.emit(matchRejected, { matchId: String(row._id) });
  return row;
}

/**
 * Takes a review back into the queue. For an approved match the caller has withdrawn the introduction in the same transaction.
 * Errors: `match.not_found`, `match.already_reviewed` (nothing to take back, or proposed anew), `match.startup_has_enough`,
 * `request.stale`.
 */
export async function reopenMatch(ctx: Ctx, { matchId, revision }: Omit<Review, 'reason'>): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, matchId);
  if (!mayMove(before.state, 'proposed')) refuse('match.already_reviewed');
  const { programId, startupId, mentorId } = before;
  if ((await MatchModel.countDocuments({ programId, startupId, mentorId, state: 'proposed' })) > 0) {
    refuse('match.already_reviewed');
  }
  // Somebody else may have been proposed meanwhile. An approval that is taken back makes room for itself.
  if (before.state === 'rejected') await requirePlaceWith(await requireProgram(String(programId)), before);
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: before._id, state: before.state, revision },
    {
      $set: { state: 'proposed', reviewedBy: null, reviewedByName: null, reviewedAt: null, reason: null },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) refuse('request.stale');
  if (before.state === 'rejected') await forbidPair(ctx, row, false);
  await auditReview(ctx, row, { act: 'match.undo', reason: null, chosen: { before: before.state } });
  await ctx.emit(matchChanged, { matchId });
  return row;
}

const reviewedBy = (ctx: Ctx, reason: string | null) => ({
  reviewedBy: new Types.ObjectId(ctx.actor.userId),
  reviewedByName: ctx.actor.name,
  reviewedAt: ctx.now,
  reason,
});

async function decide(
  ctx: Ctx,
  review: Review,
  { to, ...more }: { readonly to: MatchState; readonly replacedById?: Types.ObjectId },
): Promise<MatchRow> {
  const before = await requireMatch(ctx.actor, review.matchId);
  if (!mayMove(before.state, to)) refuse('match.already_reviewed');
  if (isClaimedByOther(before, ctx)) refuse('match.claimed');
  const row: MatchRow | null = await MatchModel.findOneAndUpdate(
    { _id: before._id, state: before.state, revision: review.revision },
    {
      $set: {
        state: to,
        ...reviewedBy(ctx, review.reason),
        ...more,
        claimedBy: null,
        claimedByName: null,
        claimedUntil: null,
        handedByName: null,
      },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  return row ?? refuse('request.stale');
}

const isClaimedByOther = (row: MatchRow, ctx: Ctx): boolean =>
  row.claimedUntil !== null &&
  row.claimedUntil !== undefined &&
  row.claimedUntil > ctx.now &&
  String(row.claimedBy) !== ctx.actor.userId;

/** What the engine had proposed stands beside what was chosen. */
const auditReview = (
  ctx: Ctx,
  row: MatchRow,
  about: { act: string; reason: string | null; chosen?: Record<string, string | number | boolean> },
): Promise<void> =>
  recordAudit(ctx, {
    act: about.act,
    programId: String(row.programId),
    subject: { kind: 'match', id: String(row._id) },
    details: {
      origin: row.origin,
      startupId: String(row.startupId),
      proposedMentorId: String(row.mentorId),
      proposedPoints: row.points,
      policyVersion: row.policyVersion,
      ...about.chosen,
    },
    reason: about.reason,
  });
