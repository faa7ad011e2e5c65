import { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { engineVersion } from '../../../engine/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { countPlaces, findMentorsByIds } from '../../mentors/index.ts';
import { type CohortRow, requireCoordinatedProgram } from '../../programs/index.ts';
import { matchProposed } from '../events.ts';
import { findHeldMentors, requirePlaceWith } from '../held-mentors.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';
import { countProposedByMentor } from '../match-reads.ts';
import type { CohortPlan } from '../plan-cohort.ts';
import { scorePairNow } from '../score-pair-now.ts';

type Ctx = ActionContext<UserActor>;

interface Chosen {
  readonly startupId: string;
  readonly mentorId: string;
  readonly points: number;
}

/**
 * Puts the pairs of a plan into the queue, except those whose startup got somebody else or whose mentor's place was taken since it
 * was made. Returns how many were proposed and how many startups have nobody.
 * Errors: `match.too_few_across` (no plan has the share of pairs across the border that the rules ask for).
 */
export async function proposePlan(
  ctx: Ctx,
  { cohort, plan }: { readonly cohort: CohortRow; readonly plan: CohortPlan },
): Promise<{ proposed: number; without: number }> {
  if (plan.border?.kind === 'unreachable') {
    const { asked, most, of, alone, places } = plan.border;
    refuse('match.too_few_across', { asked, most, of, alone, places });
  }
  const startupIds = [...new Set(plan.pairs.map(({ startupId }) => startupId))];
  const held = await findHeldMentors(cohort.programId, startupIds);
  const has = new Map(startupIds.map((id) => [id, new Set(held.get(id))]));
  const taken = new Map(await countProposedByMentor());
  const mentors = await findMentorsByIds(plan.pairs.map(({ mentorId }) => new Types.ObjectId(mentorId)));
  const free = new Map(mentors.map((row) => [String(row._id), countPlaces(row, ctx.now).free]));
  let proposed = 0;
  for (const pair of plan.pairs) {
    const used = taken.get(pair.mentorId) ?? 0;
    const own = has.get(pair.startupId) ?? new Set();
    const isTaken = own.size >= plan.mentorsPerStartup || own.has(pair.mentorId);
    if (isTaken || used >= (free.get(pair.mentorId) ?? 0)) continue;
    taken.set(pair.mentorId, used + 1);
    own.add(pair.mentorId);
    proposed += 1;
    await propose(ctx, {
      ...pair,
      programId: cohort.programId,
      cohortId: cohort._id,
      origin: 'engine',
      policyVersion: plan.policyVersion,
    });
  }
  return { proposed, without: plan.unserved.filter((id) => (has.get(id)?.size ?? 0) === 0).length };
}

/**
 * A coordinator puts a pair into the queue.
 * Errors: `program.not_found`, `pair.not_found`, `pair.excluded`, `pair.already_open` (in the queue already),
 * `match.startup_has_enough`.
 */
export async function proposeMatch(
  ctx: Ctx,
  input: { readonly programId: string; readonly startupId: string; readonly mentorId: string; readonly reason: string },
): Promise<MatchRow> {
  const program = await requireCoordinatedProgram(ctx.actor, input.programId);
  const score = await scorePairNow(input, ctx.now);
  // Who asked for no automated matching may still be put together by a person; every other rule stands.
  if (score.exclusions.some((rule) => rule !== 'opted_out')) refuse('pair.excluded');
  await requirePlaceWith(program, input);
  const row = await propose(ctx, {
    startupId: input.startupId,
    mentorId: input.mentorId,
    points: score.points,
    programId: program._id,
    cohortId: null,
    origin: 'coordinator',
    policyVersion: score.policyVersion,
    proposedByName: ctx.actor.name,
    proposalReason: input.reason,
  });
  await recordAudit(ctx, {
    act: 'match.propose',
    programId: input.programId,
    subject: { kind: 'match', id: String(row._id) },
    details: { startupId: input.startupId, mentorId: input.mentorId, points: score.points },
    reason: input.reason,
  });
  return row;
}

async function propose(
  ctx: Ctx,
  pair: Chosen &
    Pick<MatchRow, 'programId' | 'origin' | 'policyVersion'> &
    Partial<Pick<MatchRow, 'proposedByName' | 'proposalReason'>> & { readonly cohortId: Types.ObjectId | null },
): Promise<MatchRow> {
  const values = {
    ...pair,
    startupId: new Types.ObjectId(pair.startupId),
    mentorId: new Types.ObjectId(pair.mentorId),
    state: 'proposed' as const,
    engineVersion,
    proposedAt: ctx.now,
  };
  try {
    const [made] = await MatchModel.create([values]);
    await ctx.emit(matchProposed, { matchId: String(made?._id) });
    return made?.toObject() ?? refuse('match.not_found');
  } catch (error) {
    if (isDuplicateKey(error)) refuse('pair.already_open');
    throw error;
  }
}
