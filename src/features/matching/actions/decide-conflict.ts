import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ConflictCaseModel, type ConflictCaseRow } from '../conflict-case-model.ts';
import { ConflictQuestionModel } from '../conflict-question-model.ts';
import { conflictCaseDecided } from '../events.ts';
import { requireConflictCase } from '../conflict-reads.ts';
import { markPairByCases } from './mark-pair-by-cases.ts';

export interface ConflictDecision {
  readonly conflictId: string;
  readonly decision: 'confirmed' | 'cleared';
  readonly reason: string;
  readonly lookAgainMonths: number | null;
  readonly revision: number;
}

/**
 * Confirms or clears a case, with the reason. A decided case may be decided otherwise later (people sell their shares).
 * Errors: `conflict.not_found`, `conflict.already_decided` (the same way), `request.stale`.
 */
export async function decideConflict(ctx: ActionContext<UserActor>, input: ConflictDecision): Promise<ConflictCaseRow> {
  const found = await requireConflictCase(ctx.actor, input.conflictId);
  if (found.state === input.decision) refuse('conflict.already_decided');
  const decided: ConflictCaseRow | null = await ConflictCaseModel.findOneAndUpdate(
    { _id: found._id, revision: input.revision },
    {
      $set: {
        state: input.decision,
        waitsSince: null,
        decidedAt: ctx.now,
        decidedByName: ctx.actor.name,
        decisionReason: input.reason,
        lookAgainAt: monthsFrom(ctx.now, input.lookAgainMonths),
      },
      $inc: { revision: 1 },
    },
    { returnDocument: 'after' },
  ).lean();
  if (decided === null) refuse('request.stale');
  await ConflictQuestionModel.updateMany(
    { conflictId: decided._id, answeredAt: null, closedAt: null },
    { closedAt: ctx.now },
  );
  await markPairByCases(ctx, decided);
  await recordAudit(ctx, {
    act: `conflict.${input.decision === 'confirmed' ? 'confirm' : 'clear'}`,
    programId: decided.programIds[0] ? String(decided.programIds[0]) : null,
    subject: { kind: 'conflict', id: String(decided._id) },
    details: { before: found.state, reason: decided.reason, words: decided.words },
    reason: input.reason,
  });
  await ctx.emit(conflictCaseDecided, { conflictId: String(decided._id), byUserId: ctx.actor.userId });
  return decided;
}

function monthsFrom(now: Date, months: number | null): Date | null {
  if (months === null) return null;
  const later = new Date(now);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}
