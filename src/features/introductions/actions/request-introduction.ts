import { Types } from 'mongoose';
import type { FirstMessage } from '../../../contract/introductions/schema.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { AppError, refuse } from '../../../platform/errors/app-error.ts';
import { scorePairNow } from '../../matching/index.ts';
import { countPlaces, findMentorsByIds, isPausedAt, type MentorRow } from '../../mentors/index.ts';
import { policyOf, findGoverningPrograms, type ProgramPolicy } from '../../programs/index.ts';
import { requireOwnStartup, type StartupRow } from '../../startups/index.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { stopsIntroduction } from '../policy.ts';
import { countRequestsSince } from '../reads.ts';
import { createIntroduction } from './create-introduction.ts';

export interface IntroductionRequest {
  readonly startupId: string;
  readonly mentorId: string;
  readonly programId: string | null;
  readonly message: FirstMessage;
  readonly alternates: readonly { mentorId: string; whyYou: string | null }[];
}

/** A founder asks a mentor: their yes and their words stand from the start, and the mentor's clock begins. */
export async function requestIntroduction(
  ctx: ActionContext<UserActor>,
  input: IntroductionRequest,
): Promise<IntroductionRow> {
  const startup = await requireOwnStartup(ctx.actor, input.startupId);
  if (startup.state !== 'published') refuse('introduction.not_possible');
  const policy = await choosePolicy(startup, input.programId);
  const alternates = await requireAlternates(input);
  return askMentor(ctx, {
    startup,
    mentorId: input.mentorId,
    policy,
    message: input.message,
    alternates,
    askedBy: new Types.ObjectId(ctx.actor.userId),
  });
}

export interface Asking {
  readonly startup: StartupRow;
  readonly mentorId: string;
  readonly policy: ProgramPolicy;
  readonly message: FirstMessage;
  readonly alternates: IntroductionRow['alternates'];
  readonly askedBy: Types.ObjectId;
  readonly previousId?: Types.ObjectId;
}

/** The part that a first choice and an alternate share. Errors: `mentor.*`, `pair.*`, `introduction.*` of the contract. */
export async function askMentor(ctx: ActionContext, asking: Asking): Promise<IntroductionRow> {
  const mentor = await requireAskable(ctx, asking.mentorId);
  const { startup, policy } = asking;
  const score = await scorePairNow(
    { programId: policy.programId, startupId: startup._id, mentorId: mentor._id },
    ctx.now,
  );
  if (stopsIntroduction('request', score.exclusions)) refuse('introduction.not_possible');
  try {
    return await createIntroduction(ctx, { ...asking, origin: 'request', mentor, score });
  } catch (error) {
    // Why a pair is kept apart is for coordinators only.
    if (error instanceof AppError && error.code === 'pair.excluded') return refuse('introduction.not_possible');
    throw error;
  }
}

/** Being asked holds nothing, but nobody is asked who could not say yes today. */
async function requireAskable(ctx: ActionContext, mentorId: string): Promise<MentorRow> {
  const [mentor] = await findMentorsByIds([mentorId]);
  if (mentor?.state !== 'published') return refuse('mentor.not_found');
  if (isPausedAt(mentor, ctx.now)) refuse('mentor.paused');
  if (countPlaces(mentor, ctx.now).free === 0) refuse('mentor.full');
  const { requestsPerMonth } = mentor;
  const month = new Date(Date.UTC(ctx.now.getUTCFullYear(), ctx.now.getUTCMonth(), 1));
  if (requestsPerMonth !== null && (await countRequestsSince(mentor._id, month)) >= requestsPerMonth) {
    refuse('introduction.month_full');
  }
  return mentor;
}

async function choosePolicy(startup: StartupRow, programId: string | null): Promise<ProgramPolicy> {
  const programs = await findGoverningPrograms(startup.programIds);
  const chosen = programId === null ? onlyOne(programs) : programs.find((program) => String(program._id) === programId);
  return chosen ? policyOf(chosen) : refuse('introduction.program_unfit');
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

async function requireAlternates({
  mentorId,
  alternates,
}: IntroductionRequest): Promise<IntroductionRow['alternates']> {
  const wanted = alternates.map((alternate) => alternate.mentorId);
  if (new Set([mentorId, ...wanted]).size !== wanted.length + 1) refuse('request.invalid');
  const found = await findMentorsByIds(wanted);
  if (found.filter((mentor) => mentor.state === 'published').length !== wanted.length) refuse('mentor.not_found');
  return alternates.map(({ mentorId: id, whyYou }) => ({ mentorId: new Types.ObjectId(id), whyYou }));
}
