import { Types } from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { isDuplicateKey, refuse } from '../../../platform/errors/app-error.ts';
import { engineVersion } from '../../../engine/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { countPlaces } from '../../mentors/index.ts';
import { findAdmitted, requireCoordinatedCohort, requireCoordinatedProgram } from '../../programs/index.ts';
import { findStartupsByIds } from '../../startups/index.ts';
import { bestMentorsFor } from '../best-mentors.ts';
import { type MentorEntry, startupEntry } from '../entries.ts';
import { matchProposed } from '../events.ts';
import { matchingMemory } from '../follow-database.ts';
import { MatchModel, type MatchRow } from '../match-model.ts';
import { countProposedByMentor, findMatchedStartupIds } from '../match-reads.ts';
import { findMatchingPolicy } from '../matching-policy.ts';
import { scorePairNow } from '../score-pair-now.ts';

type Ctx = ActionContext<UserActor>;

/** Considered for each startup: enough that a popular mentor's last place does not leave it without. */
const considered = 25;

interface Chosen {
  readonly startupId: string;
  readonly mentorId: string;
  readonly points: number;
}

/**
 * Proposes the best free mentor for each admitted startup of a cohort that has none: of all pairs the best first, nobody above
 * their capacity. Returns how many were proposed and how many startups stay without.
 */
export async function proposeForCohort(ctx: Ctx, cohortId: string): Promise<{ proposed: number; without: number }> {
  const cohort = await requireCoordinatedCohort(ctx.actor, cohortId);
  const program = await requireCoordinatedProgram(ctx.actor, String(cohort.programId));
  const policy = await findMatchingPolicy(program, ctx.now);
  const admitted = await findAdmitted(cohort._id, 'startup');
  const matched = await findMatchedStartupIds(program._id);
  const waiting = admitted.map(({ subjectId }) => subjectId).filter((id) => !matched.has(String(id)));
  const memory = await matchingMemory();
  const startups = await findStartupsByIds(waiting);
  const pairs = startups.flatMap((row) => {
    const entry = startupEntry(row);
    const { ranked } = bestMentorsFor(memory, entry, { policy, now: ctx.now, k: considered });
    return ranked.map(({ entry: mentor, points }) => ({ startupId: entry.id, mentor, points }));
  });
  const chosen = chooseGreedily(pairs, await countProposedByMentor(), ctx.now);
  for (const pair of chosen) {
    await propose(ctx, {
      ...pair,
      programId: program._id,
      cohortId: cohort._id,
      origin: 'engine',
      policyVersion: policy.version,
    });
  }
  return { proposed: chosen.length, without: startups.length - chosen.length };
}

interface Candidate {
  readonly startupId: string;
  readonly mentor: MentorEntry;
  readonly points: number;
}

function chooseGreedily(pairs: readonly Candidate[], proposed: ReadonlyMap<string, number>, now: Date): Chosen[] {
  const taken = new Map(proposed);
  const served = new Set<string>();
  const chosen: Chosen[] = [];
  const order = [...pairs].sort((a, b) => b.points - a.points || (a.startupId < b.startupId ? -1 : 1));
  for (const { startupId, mentor, points } of order) {
    const used = taken.get(mentor.id) ?? 0;
    if (served.has(startupId) || used >= countPlaces(mentor.standing, now).free) continue;
    served.add(startupId);
    taken.set(mentor.id, used + 1);
    chosen.push({ startupId, mentorId: mentor.id, points });
  }
  return chosen;
}

/**
 * A coordinator puts a pair into the queue.
 * Errors: `program.not_found`, `pair.not_found`, `pair.excluded`, `pair.already_open` (in the queue already).
 */
export async function proposeMatch(
  ctx: Ctx,
  input: { readonly programId: string; readonly startupId: string; readonly mentorId: string; readonly reason: string },
): Promise<MatchRow> {
  const program = await requireCoordinatedProgram(ctx.actor, input.programId);
  const score = await scorePairNow(input, ctx.now);
  // Who asked for no automated matching may still be put together by a person; every other rule stands.
  if (score.exclusions.some((rule) => rule !== 'opted_out')) refuse('pair.excluded');
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
