import mongoose from 'mongoose';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { answerBy } from '../../directory/index.ts';
import { ConflictCaseModel } from '../conflict-case-model.ts';
import { ConflictQuestionModel, type ConflictQuestionRow } from '../conflict-question-model.ts';
import { conflictQuestionAnswered } from '../events.ts';
import { deskZone } from './open-conflict-case.ts';

/**
 * The answer of whoever was asked goes to the case, whose clock runs on with the days that were left. Of several people the
 * first answer counts. Errors: `conflict.question_not_found`, `conflict.question_closed` (answered, or decided without it).
 */
export async function answerConflictQuestion(
  ctx: ActionContext<UserActor>,
  { questionId, answer }: { readonly questionId: string; readonly answer: string },
): Promise<ConflictQuestionRow> {
  const own = { _id: questionId, askedOf: ctx.actor.userId };
  const row: ConflictQuestionRow | null = await ConflictQuestionModel.findOneAndUpdate(
    { ...own, answeredAt: null, closedAt: null },
    { answer, answeredAt: ctx.now, answeredByName: ctx.actor.name },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) {
    const isAsked = await ConflictQuestionModel.exists(own);
    return refuse(isAsked ? 'conflict.question_closed' : 'conflict.question_not_found');
  }
  await ConflictCaseModel.updateOne(
    { _id: row.conflictId, state: 'open', waitsSince: mongoose.trusted({ $ne: null }) },
    {
      $set: { waitsSince: null, dueAt: answerBy({ from: ctx.now, days: row.daysLeft, zone: deskZone }) },
      $inc: { revision: 1 },
    },
  );
  await ctx.emit(conflictQuestionAnswered, { conflictId: String(row.conflictId), questionId });
  return row;
}
