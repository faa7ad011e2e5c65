import { formatList } from '../../locales/format.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findMentorsByIds } from '../mentors/index.ts';
import {
  enrollmentDecided,
  EnrollmentModel,
  type EnrollmentRow,
  factsAsked,
  requireProgram,
} from '../programs/index.ts';
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

/** Names what the profile does not tell, with the way to the form. Told meanwhile: no mail. */
export const factsAskedMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.facts_asked',
    on: factsAsked,
    handle: async ({ enrollmentId }, at) => {
      const row: EnrollmentRow | null = await EnrollmentModel.findById(enrollmentId).lean();
      if (!row?.askedAt || row.state !== 'applied') return;
      for (const user of await findApplicants(row)) await askFor(row, user, { at, publicUrl });
    },
  });

async function askFor(row: EnrollmentRow, user: UserRow, how: { at: Date; publicUrl: string }): Promise<void> {
  const { words, from } = await speakFor(row, user, row.askedBy);
  const key = `facts ${String(row._id)} ${String(user._id)} ${how.at.getTime()}`;
  await writeMail(user, { key, topic: 'program', from, ...how }, ({ t, link }) => ({
    subject: t('factsAsked.subject', words),
    lead: t('factsAsked.lead', words),
    paragraphs: [
      t('factsAsked.text', {
        facts: formatList(
          row.askedFor.map((fact) => t(`factNames.${fact}`)),
          user,
        ),
      }),
      t('factsAsked.after'),
    ],
    action: { label: t('factsAsked.action'), url: link(row.kind === 'startup' ? '/startup' : '/offer') },
  }));
}

/** In the name of whoever acted, in the reader's language. */
async function speakFor(row: EnrollmentRow, user: UserRow, actedBy: EnrollmentRow['askedBy']) {
  const program = await requireProgram(String(row.programId));
  const words = { startup: row.subjectName, program: user.language === 'es' ? program.nameEs : program.nameEn };
  const [person] = actedBy ? await findUsersByIds([actedBy]) : [];
  return { words, from: person ? { name: person.name, kind: 'at' as const, program: words.program } : null };
}

async function findApplicants(row: EnrollmentRow): Promise<UserRow[]> {
  const users =
    row.kind === 'startup'
      ? await findUsersByIds((await findStartupsByIds([row.subjectId])).flatMap((startup) => startup.memberIds))
      : await findUsersByIds((await findMentorsByIds([row.subjectId])).map((mentor) => mentor.userId));
  return users.filter((user) => user.state === 'active');
}

async function tell(user: UserRow, row: EnrollmentRow, how: { at: Date; publicUrl: string }): Promise<void> {
  const { words, from } = await speakFor(row, user, row.decidedBy);
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
