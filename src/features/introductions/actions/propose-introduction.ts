import type { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError, refuse } from '../../../platform/errors/app-error.ts';
import { requirePlaceWith, scorePairNow } from '../../matching/index.ts';
import { findMentorsByIds } from '../../mentors/index.ts';
import { findProgramsByIds, policyOf, requireCoordinatedProgram } from '../../programs/index.ts';
import { findStartupsByIds } from '../../startups/index.ts';
import { inviteImported } from '../../users/index.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { stopsIntroduction } from '../policy.ts';
import { findIntroductionMembers } from '../reads.ts';
import { createIntroduction } from './create-introduction.ts';

export interface Proposal {
  readonly programId: string;
  readonly startupId: string;
  readonly mentorId: string;
  readonly reason: string;
}

/** A coordinator puts a pair together: both sides read a brief without names and say yes or no. */
export async function proposeIntroduction(ctx: ActionContext<UserActor>, input: Proposal): Promise<IntroductionRow> {
  await requirePlaceWith(await requireCoordinatedProgram(ctx.actor, input.programId), input);
  return introduceByWord(ctx, { ...input, origin: 'coordinator' });
}

/**
 * Publishes by a coordinator's word. Whoever was imported and has not claimed the account gets no other mail and could not know of
 * it: the same word invites them.
 */
export async function introduceByWord(ctx: ActionContext<UserActor>, input: Publishing): Promise<IntroductionRow> {
  const row = await publishIntroduction(ctx, input);
  const { startup, mentor } = await findIntroductionMembers(row);
  await inviteImported(ctx, { userIds: [...startup, ...mentor], programId: input.programId });
  return row;
}

export interface Publishing {
  readonly origin: 'match' | 'coordinator';
  readonly programId: string;
  readonly startupId: string;
  readonly mentorId: string;
  readonly reason: string | null;
  readonly matchId?: Types.ObjectId;
}

/**
 * Sends a program's proposal out to both sides and takes the expiring hold on the mentor's place.
 * Errors: `program.not_found`, `startup.not_found`, `mentor.not_found`, `mentor.full`, `mentor.paused`, `pair.already_open`,
 * `introduction.not_possible`.
 */
export async function publishIntroduction(ctx: ActionContext, input: Publishing): Promise<IntroductionRow> {
  const [program] = await findProgramsByIds([input.programId]);
  const [startup] = await findStartupsByIds([input.startupId]);
  const [mentor] = await findMentorsByIds([input.mentorId]);
  if (!program) return refuse('program.not_found');
  if (startup?.state !== 'published') return refuse('startup.not_found');
  if (mentor?.state !== 'published') return refuse('mentor.not_found');
  const { programId, startupId, mentorId } = input;
  const score = await scorePairNow({ programId, startupId, mentorId }, ctx.now);
  if (stopsIntroduction(input.origin, score.exclusions)) refuse('introduction.not_possible');
  const { origin, matchId, reason } = input;
  try {
    return await createIntroduction(ctx, {
      origin,
      startup,
      mentor,
      policy: policyOf(program),
      score,
      ...(matchId ? { matchId } : {}),
      ...(reason === null ? {} : { proposalReason: reason }),
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'pair.excluded') return refuse('introduction.not_possible');
    throw error;
  }
}
