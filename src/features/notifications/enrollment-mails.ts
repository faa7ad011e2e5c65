import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import { enrollmentDecided, EnrollmentModel, type EnrollmentRow, requireProgram } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { findUsersByIds, type UserRow } from '../users/index.ts';
import { writeMail } from './write-mail.ts';

/** Tells applicants what was decided, when it can no longer be undone. */
export const enrollmentMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.enrollment',
    on: enrollmentDecided,
    handle: async ({ enrollmentId }, at) => {
      const row: EnrollmentRow | null = await EnrollmentModel.findById(enrollmentId).lean();
      if (!row || (row.state !== 'admitted' && row.state !== 'declined')) return;
      for (const user of await findApplicants(row)) await tell(user, row, { at, publicUrl });
    },
  });

async function findApplicants(row: EnrollmentRow): Promise<UserRow[]> {
  const users =
    row.kind === 'startup'
      ? await findUsersByIds((await findStartupsByIds([row.subjectId])).flatMap((startup) => startup.memberIds))
      : await findUsersByIds((await findMentorsByIds([row.subjectId])).map((mentor) => mentor.userId));
  return users.filter((user) => user.state === 'active');
}

async function tell(user: UserRow, row: EnrollmentRow, how: { at: Date; publicUrl: string }): Promise<void> {
  const program = await requireProgram(String(row.programId));
  const words = { startup: row.subjectName, program: user.language === 'es' ? program.nameEs : program.nameEn };
  const [decider] = row.decidedBy ? await findUsersByIds([row.decidedBy]) : [];
  const from = decider ? { name: decider.name, kind: 'at' as const, program: words.program } : null;
  const isAdmitted = row.state === 'admitted';
  await writeMail(
    user,
    { key: `enrollment ${String(row._id)} ${String(user._id)} ${how.at.getTime()}`, topic: 'program', from, ...how },
    ({ t, link }) =>
      isAdmitted
        ? {
            subject: t('admitted.subject', words),
            lead: t('admitted.lead', words),
            paragraphs: [t('admitted.text')],
            action: { label: t('admitted.action'), url: link('/') },
          }
        : {
            subject: t('declined.subject', words),
            lead: t('declined.lead', words),
            paragraphs: [...(row.reason ? [t('declined.reason', { reason: row.reason })] : []), t('declined.text')],
            action: { label: t('declined.action'), url: link('/mentors') },
          },
  );
}
