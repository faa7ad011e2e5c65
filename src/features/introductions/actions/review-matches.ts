import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import {
  approveMatch,
  findReplacedBy,
  type MatchRow,
  reopenMatch,
  replaceMatch,
  requireMatch,
  undoReplacement,
} from '../../matching/index.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { findIntroductionOfMatch } from '../reads.ts';
import { endIntroduction } from './end-introduction.ts';
import { introduceByWord } from './propose-introduction.ts';

type Ctx = ActionContext<UserActor>;

interface Reviewed {
  readonly match: MatchRow;
  readonly introduction: IntroductionRow;
}

/** Approves a reviewed pair and sends its introduction out, both or neither. */
export async function approveAndIntroduce(
  ctx: Ctx,
  review: { matchId: string; reason: string | null; revision: number },
): Promise<Reviewed> {
  const match = await approveMatch(ctx, review);
  return { match, introduction: await publishMatch(ctx, match) };
}

/** Puts the coordinator's choice in the place of what was proposed, and introduces that pair. */
export async function replaceAndIntroduce(
  ctx: Ctx,
  review: { matchId: string; mentorId: string; reason: string; revision: number },
): Promise<Reviewed> {
  const match = await replaceMatch(ctx, review);
  return { match, introduction: await publishMatch(ctx, match) };
}

/** Undoes an approval while nobody has read the introduction yet: it is withdrawn, and what had been proposed waits again. */
export async function takeBackApproval(ctx: Ctx, review: { matchId: string; revision: number }): Promise<MatchRow> {
  const match = await requireMatch(ctx.actor, review.matchId);
  if (match.state !== 'approved') refuse('match.already_reviewed');
  const introduction = await findIntroductionOfMatch(match._id);
  if (!introduction?.isOpen) return refuse('introduction.closed');
  if (introduction.mentorReadAt || introduction.startupReadAt) refuse('introduction.already_read');
  await endIntroduction(ctx, introduction, { state: 'withdrawn', endedBy: 'coordinator', cause: 'taken_back' });
  const original = await findReplacedBy(match);
  return original === null
    ? reopenMatch(ctx, review)
    : undoReplacement(ctx, { replacement: match, original, revision: review.revision });
}

const publishMatch = (ctx: Ctx, match: MatchRow): Promise<IntroductionRow> =>
  introduceByWord(ctx, {
    origin: 'match',
    programId: String(match.programId),
    startupId: String(match.startupId),
    mentorId: String(match.mentorId),
    reason: match.reason ?? null,
    matchId: match._id,
  });
