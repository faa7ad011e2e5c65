import { noticeWritten } from '../../contract/notifications/events.ts';
import { coordinates } from '../../platform/actions/actor.ts';
import { defineNews } from '../../platform/events/news.ts';
import {
  conflictQuestionAnswered,
  conflictQuestionAsked,
  findConflictCase,
  findConflictQuestion,
} from '../matching/index.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { findDeskReaders } from './audiences.ts';
import { presentNotice } from './notice-facts.ts';

/** A coordinator asks about words that somebody declared. The other side of the pair is named to nobody. */
export const questionNotices = defineNews({
  kind: 'notice.conflict_question',
  on: conflictQuestionAsked,
  event: noticeWritten,
  audience: async ({ questionId }) => {
    const row = await findConflictQuestion(questionId);
    return (row?.askedOf ?? []).map((userId) => ({ userId: String(userId), entityId: questionId }));
  },
  present: async (questionId, reader, entry) => {
    const row = await findConflictQuestion(questionId);
    if (row?.askedOf.some((userId) => String(userId) === reader.userId) !== true) return null;
    const page = { kind: 'question', id: questionId } as const;
    return presentNotice({ about: 'conflict_question', person: row.askedByName, page }, entry);
  },
});

/** The answer has come: the case waits for its coordinators again. */
export const answeredNotices = defineNews({
  kind: 'notice.conflict_answered',
  on: conflictQuestionAnswered,
  event: noticeWritten,
  audience: async ({ conflictId, questionId }) => {
    const staff = await findDeskReaders((await findConflictCase(conflictId))?.programIds ?? []);
    return staff.map((userId) => ({ userId, entityId: questionId }));
  },
  present: async (questionId, reader, entry) => {
    const question = await findConflictQuestion(questionId);
    const row = question && (await findConflictCase(String(question.conflictId)));
    if (!row?.programIds.some((id) => coordinates(reader, String(id)))) return null;
    const names = { ...(await findNames(row)), person: question?.answeredByName ?? null };
    const page = { kind: 'case', id: String(row._id) } as const;
    return presentNotice({ about: 'conflict_answered', ...names, page }, entry);
  },
});

/** How the two of a case are called, for those who decide it. */
export async function findNames(row: NonNullable<Awaited<ReturnType<typeof findConflictCase>>>) {
  const [startup] = await findStartupsByIds([row.startupId]);
  const [mentor] = await findMentorsByIds([row.mentorId]);
  const [user] = mentor ? await findUsersByIds([mentor.userId]) : [];
  return { startup: startup?.name ?? null, mentor: user?.name ?? null };
}
