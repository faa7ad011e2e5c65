import { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { oneOf, pairKey, type PairIds } from '../pair-key.ts';
import { type ConflictMark, PairModel, type PairRow } from '../pair-model.ts';

interface Opening extends PairIds {
  readonly introductionId: string | Types.ObjectId;
  readonly programId: string | Types.ObjectId;
  /** A coordinator who proposes the pair may ask again where somebody declined before; a conflict stays a conflict. */
  readonly asksAgain?: boolean;
}

/**
 * Claims the pair for one introduction. Opening what this introduction holds already changes nothing.
 * Errors: `pair.already_open` (another introduction is open, or they work together), `pair.excluded` (conflict, forbidden,
 * kept apart, or declined before).
 */
export async function openPair(ctx: ActionContext, { asksAgain = false, ...opening }: Opening): Promise<void> {
  const key = pairKey(opening);
  const introductionId = new Types.ObjectId(opening.introductionId);
  const row: PairRow | null = await PairModel.findOne(key).lean();
  if (row?.openIntroductionId?.equals(introductionId) === true) return;
  if (row !== null && (row.openIntroductionId !== null || row.isInMentorship)) refuse('pair.already_open');
  if (row !== null && isRuledOut(row, asksAgain)) refuse('pair.excluded');
  const claim = { openIntroductionId: introductionId, programId: new Types.ObjectId(opening.programId) };
  if (row === null) return insertPair({ ...key, ...claim, changedAt: ctx.now });
  const claimed = await PairModel.updateOne(
    { _id: row._id, openIntroductionId: null, isInMentorship: false },
    { $set: { ...claim, declinedAt: null, changedAt: ctx.now } },
  );
  if (claimed.modifiedCount === 0) refuse('pair.already_open');
}

export type PairOutcome = 'declined' | 'expired' | 'withdrawn' | 'accepted' | 'ended';

/**
 * Says how the pair's open introduction ended. `accepted`: they work together from now; `ended`: that is over, too;
 * `declined`: the pair is not suggested again; `expired` and `withdrawn` leave it free.
 */
export async function closePair(
  ctx: ActionContext,
  closing: PairIds & { readonly outcome: PairOutcome },
): Promise<void> {
  await PairModel.updateOne(pairKey(closing), {
    $set: {
      openIntroductionId: null,
      isInMentorship: closing.outcome === 'accepted',
      ...(closing.outcome === 'declined' ? { declinedAt: ctx.now } : {}),
      changedAt: ctx.now,
    },
  });
}

/** Keeps a pair apart because of a conflict. */
export const excludePair = (ctx: ActionContext, pair: PairIds): Promise<void> => markConflict(ctx, pair, 'excluded');

/** Lets a pair be proposed, with a flag that coordinators see. */
export const flagPair = (ctx: ActionContext, pair: PairIds): Promise<void> => markConflict(ctx, pair, 'flagged');

/** A coordinator found no conflict; the flag stays on record. */
export const clearPair = (ctx: ActionContext, pair: PairIds): Promise<void> => markConflict(ctx, pair, 'cleared');

/** Rules a pair out, or in again, whatever its score. */
export const forbidPair = (ctx: ActionContext, pair: PairIds, isForbidden = true): Promise<void> =>
  keepOnRecord(ctx, pair, { isForbidden });

/** Everything on record about these pairs of one startup. */
export const findPairsOfStartup = (startupId: PairIds['startupId'], mentorIds: readonly string[]): Promise<PairRow[]> =>
  PairModel.find({ startupId, mentorId: oneOf(mentorIds) }).lean();

const isRuledOut = (row: PairRow, asksAgain: boolean): boolean =>
  row.conflict === 'excluded' || row.isForbidden || row.isAvoided || (row.declinedAt !== null && !asksAgain);

const markConflict = (ctx: ActionContext, pair: PairIds, conflict: ConflictMark): Promise<void> =>
  keepOnRecord(ctx, pair, { conflict });

async function keepOnRecord(
  ctx: ActionContext,
  pair: PairIds,
  mark: Partial<Pick<PairRow, 'conflict' | 'isForbidden' | 'isAvoided'>>,
): Promise<void> {
  const marked = await PairModel.updateOne(pairKey(pair), { $set: { ...mark, changedAt: ctx.now } });
  if (marked.matchedCount === 0) await insertPair({ ...pairKey(pair), ...mark, changedAt: ctx.now });
}

/** Two first claims of one pair meet at the unique index: the later one is refused as if it had come after. */
async function insertPair(row: Partial<PairRow>): Promise<void> {
  try {
    await PairModel.create([row]);
  } catch (error) {
    if (isDuplicateKey(error)) refuse('pair.already_open');
    throw error;
  }
}
