import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { businessDaysLeft } from '../../directory/index.ts';
import { ConflictCaseModel, type ConflictCaseRow } from '../conflict-case-model.ts';
import { ConflictQuestionModel } from '../conflict-question-model.ts';
import { findAskable } from '../conflict-questions.ts';
import { requireConflictCase } from '../conflict-reads.ts';
import { conflictQuestionAsked } from '../events.ts';
import { deskZone } from './open-conflict-case.ts';

/**
 * Asks whoever declared the words of an open case. Its clock stops until they answer; the pair stays as it is. One question
 * at a time. Errors: `conflict.not_found`, `conflict.already_decided`, `conflict.already_asked`, `conflict.nobody_to_ask`
 * (they have no account yet), `request.stale`.
 */
export async function askAboutConflict(
  ctx: ActionContext<UserActor>,
  input: { readonly conflictId: string; readonly question: string; readonly revision: number },
): Promise<ConflictCaseRow> {
  const found = await requireConflictCase(ctx.actor, input.conflictId);
  if (found.state !== 'open') refuse('conflict.already_decided');
  if (found.waitsSince) refuse('conflict.already_asked');
  const people = await findAskable(found);
  if (people.length === 0) refuse('conflict.nobody_to_ask');
  const row: ConflictCaseRow | null = await ConflictCaseModel.findOneAndUpdate(
    { _id: found._id, revision: input.revision, state: 'open', waitsSince: null },
    { $set: { waitsSince: ctx.now }, $inc: { revision: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (row === null) refuse('request.stale');
  const question = new ConflictQuestionModel({
    conflictId: row._id,
    askedOf: people.map(({ _id }) => _id),
    words: row.words,
    question: input.question,
    askedAt: ctx.now,
    askedById: ctx.actor.userId,
    askedByName: ctx.actor.name,
    daysLeft: Math.max(1, businessDaysLeft({ now: ctx.now, dueAt: row.dueAt, zone: deskZone })),
  });
  await question.save();
  await recordAudit(ctx, {
    act: 'conflict.ask',
    programId: row.programIds[0] ? String(row.programIds[0]) : null,
    subject: { kind: 'conflict', id: String(row._id) },
    details: { words: row.words, question: input.question },
  });
  await ctx.emit(conflictQuestionAsked, { conflictId: String(row._id), questionId: String(question._id) });
  return row;
}
