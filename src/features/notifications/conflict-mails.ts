import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { conflictQuestionAsked, findConflictCase, findConflictQuestion } from '../matching/index.ts';
import { findProgramsByIds } from '../programs/index.ts';
import { findUsersByIds } from '../users/index.ts';
import { writeMail } from './write-mail.ts';

/** To whoever declared the words of a case: those words, the question, and the way to answer. */
export const conflictQuestionMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.conflict_question',
    on: conflictQuestionAsked,
    handle: async ({ conflictId, questionId }, at) => {
      const row = await findConflictQuestion(questionId);
      if (!row || row.answeredAt || row.closedAt) return;
      const [program] = await findProgramsByIds((await findConflictCase(conflictId))?.programIds ?? []);
      for (const user of await findUsersByIds(row.askedOf)) {
        const named = { name: row.askedByName };
        const from = program && {
          ...named,
          kind: 'at' as const,
          program: user.language === 'es' ? program.nameEs : program.nameEn,
        };
        const key = `conflict question ${questionId} ${String(user._id)}`;
        await writeMail(user, { key, at, publicUrl, topic: 'program', from: from ?? null }, ({ t, link }) => ({
          subject: t('conflictQuestion.subject', named),
          lead: t('conflictQuestion.lead', named),
          paragraphs: [
            `${t('conflictQuestion.words')}: “${row.words}”`,
            `${t('conflictQuestion.question')}: ${row.question}`,
            t('conflictQuestion.text'),
          ],
          action: { label: t('conflictQuestion.action'), url: link(`/questions/${questionId}`) },
        }));
      }
    },
  });
