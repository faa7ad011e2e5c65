import { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { openPair, type scorePairNow } from '../../matching/index.ts';
import type { MentorRow } from '../../mentors/index.ts';
import type { ProgramPolicy } from '../../programs/index.ts';
import { showStartupTo, type StartupRow } from '../../startups/index.ts';
import { requireUser } from '../../users/index.ts';
import { startClock, sweepDates } from '../due-dates.ts';
import { IntroductionModel } from '../introduction-model.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { zoneOfStartup } from '../zones.ts';
import { claimRequest } from './claim-request.ts';
import { holdUntilLast } from './hold-until-last.ts';
import { auditIntroduction, tellChange } from './save-introduction.ts';

type Snapshot = Awaited<ReturnType<typeof scorePairNow>>;

export interface NewIntroduction {
  readonly origin: IntroductionRow['origin'];
  readonly startup: StartupRow;
  readonly mentor: MentorRow;
  readonly policy: ProgramPolicy;
  readonly score: Snapshot;
  readonly message?: IntroductionRow['message'];
  readonly alternates?: IntroductionRow['alternates'];
  /** The member whose yes stands already in a request. */
  readonly askedBy?: Types.ObjectId;
  readonly previousId?: Types.ObjectId;
  readonly matchId?: Types.ObjectId;
  readonly proposalReason?: string;
}

/**
 * Makes the introduction: claims the pair, keeps the snapshot, sets the clocks, and for a proposal of the program takes the
 * expiring hold. A request claims one of the startup's open requests instead and tells the mentor who asks.
 * Errors: `pair.already_open`, `pair.excluded`, `introduction.cap_reached`, `mentor.full`, `mentor.paused`.
 */
export async function createIntroduction(ctx: ActionContext, input: NewIntroduction): Promise<IntroductionRow> {
  const { origin, startup, mentor, policy } = input;
  const _id = new Types.ObjectId();
  const pair = { startupId: startup._id, mentorId: mentor._id, introductionId: _id };
  await openPair(ctx, { ...pair, programId: policy.programId, asksAgain: origin === 'coordinator' });
  const row = await insert(ctx, _id, input);
  await settle(ctx, row, policy);
  await auditIntroduction(ctx, row, {
    act: origin === 'request' ? 'request' : 'propose',
    details: { origin, points: input.score.points, matchId: input.matchId ? String(input.matchId) : null },
    reason: input.proposalReason ?? null,
  });
  await tellChange(ctx, row, 'made');
  return row;
}

async function insert(ctx: ActionContext, _id: Types.ObjectId, input: NewIntroduction): Promise<IntroductionRow> {
  const { origin, startup, mentor, policy } = input;
  const clocks = await startClocks(ctx, input);
  const [made] = await IntroductionModel.create([
    {
      _id,
      origin,
      state: 'pending',
      isOpen: true,
      startupId: startup._id,
      mentorId: mentor._id,
      mentorUserId: mentor.userId,
      programId: policy.programId,
      matchId: input.matchId ?? null,
      snapshot: keepSnapshot(input.score),
      message: input.message ?? null,
      proposalReason: input.proposalReason ?? null,
      createdBy: ctx.actor.kind === 'user' ? ctx.actor.userId : (input.askedBy ?? null),
      startupYesAt: origin === 'request' ? ctx.now : null,
      startupYesBy: input.askedBy ?? null,
      ...clocks,
      alternates: input.alternates ?? [],
      previousId: input.previousId ?? null,
      createdAt: ctx.now,
      changedAt: ctx.now,
    },
  ]);
  if (!made) throw new Error('create returned no document');
  return made.toObject();
}

async function settle(ctx: ActionContext, row: IntroductionRow, policy: ProgramPolicy): Promise<void> {
  if (row.origin !== 'request') return holdUntilLast(ctx, row);
  const { startupId, mentorUserId, _id: introductionId } = row;
  await claimRequest({ startupId, introductionId, max: policy.rules.maxOpenRequests });
  await showStartupTo(ctx, { startupId, userId: mentorUserId, introductionId });
}

async function startClocks(ctx: ActionContext, { origin, startup, mentor, policy }: NewIntroduction) {
  const days = policy.rules.answerDays;
  const { timeZone } = await requireUser(String(mentor.userId));
  const mentorDue = startClock({ now: ctx.now, days, zone: timeZone });
  const startupDue =
    origin === 'request' ? null : startClock({ now: ctx.now, days, zone: await zoneOfStartup(startup) });
  const dues = { mentorDue, startupDue };
  const standing = {
    state: 'pending',
    startupYes: origin === 'request',
    mentorYes: false,
    questionSpent: false,
    isOverdue: false,
  } as const;
  return { ...dues, ...sweepDates(standing, dues) };
}

const keepSnapshot = (score: Snapshot): NonNullable<IntroductionRow['snapshot']> => ({
  points: score.points,
  parts: score.parts.map(({ criterion, weight, value, points }) => ({ criterion, weight, value, points })),
  fit: JSON.stringify(score.fit),
  rankForStartup: score.rankForStartup,
  rankForMentor: score.rankForMentor,
  policyVersion: score.policyVersion,
  engineVersion: score.engineVersion,
});
