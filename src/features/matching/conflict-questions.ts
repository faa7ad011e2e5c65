import type { z } from 'zod';
import type { conflictQuestion, ownConflictQuestion } from '../../contract/matching/schema.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds, type UserRow } from '../users/index.ts';
import type { ConflictCaseRow } from './conflict-case-model.ts';
import { ConflictQuestionModel, type ConflictQuestionRow } from './conflict-question-model.ts';

/** Whoever declared the words of a case and has an account to answer with. */
export async function findAskable({ side, mentorId, startupId }: ConflictCaseRow): Promise<UserRow[]> {
  const userIds =
    side === 'mentor'
      ? (await findMentorsByIds([mentorId])).map(({ userId }) => userId)
      : (await findStartupsByIds([startupId])).flatMap(({ memberIds }) => memberIds);
  return (await findUsersByIds(userIds)).filter(({ state }) => state === 'active');
}

export const findQuestionsOfCase = (row: Pick<ConflictCaseRow, '_id'>): Promise<ConflictQuestionRow[]> =>
  ConflictQuestionModel.find({ conflictId: row._id }).sort({ askedAt: 1 }).limit(50).lean();

export const findQuestionsOf = (actor: UserActor): Promise<ConflictQuestionRow[]> =>
  ConflictQuestionModel.find({ askedOf: actor.userId }).sort({ askedAt: -1 }).limit(50).lean();

/** The question itself, for news and mail that judge their readers by themselves. */
export const findConflictQuestion = (questionId: string): Promise<ConflictQuestionRow | null> =>
  ConflictQuestionModel.findById(questionId).lean();

/** For the desk. */
export const presentQuestion = (row: ConflictQuestionRow): z.input<typeof conflictQuestion> => ({
  id: String(row._id),
  question: row.question,
  askedAt: row.askedAt.toISOString(),
  askedByName: row.askedByName,
  answer: row.answer ?? null,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  answeredByName: row.answeredByName ?? null,
});

/** For whoever was asked: their own words and the question, and nothing of the pair. */
export const presentOwnQuestion = (row: ConflictQuestionRow): z.input<typeof ownConflictQuestion> => ({
  ...presentQuestion(row),
  words: row.words,
  isClosed: Boolean(row.closedAt),
});
