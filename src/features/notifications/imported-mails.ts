import { formatDay } from '../../locales/format.ts';
import { systemActor, type UserActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { wasMailWritten } from '../../platform/mail/queue-mail.ts';
import { requireCoordinatedCohort, requireProgram, type ProgramRow } from '../programs/index.ts';
import { importedInvited, invitationDays, issueToken, requireUser, type UserRow } from '../users/index.ts';
import { previewMail, writeMail, type MailBody, type Sender, type Writer } from './write-mail.ts';

const dayMs = 86_400_000;
const ttlMs = invitationDays * dayMs;

type Invited = Pick<UserRow, 'name' | 'language' | 'timeZone'>;

/** By the coordinator's word: the way into an account that was made from an office's sheet. */
export const importedMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.imported',
    on: importedInvited,
    handle: async ({ userId, programId, byUserId, isReminder }, at) => {
      const user = await requireUser(userId);
      const key = `imported ${userId} ${at.getTime()}`;
      // A second secret would end the one that stands in the mail.
      if (user.state !== 'invited' || (await wasMailWritten(key))) return;
      const program = await requireProgram(programId);
      const { name } = await requireUser(byUserId);
      const token = await runAction({ actor: systemActor('mail'), now: at }, () =>
        issueToken('claim-account', userId, { now: at, ttlMs }),
      );
      const from = senderOf(name, program, user);
      const about = { key, at, publicUrl, topic: 'program' as const, from };
      await writeMail(user, about, (writer) => composeInvitation(writer, { user, from, at, token, isReminder }));
    },
  });

/** The same mail as it would go out now, with a link that leads nowhere yet. */
export async function previewImportedMail(
  actor: UserActor,
  cohortId: string,
  { language, now, publicUrl }: { language: UserRow['language']; now: Date; publicUrl: string },
): Promise<{ fromName: string; subject: string; text: string }> {
  const { programId } = await requireCoordinatedCohort(actor, cohortId);
  const program = await requireProgram(String(programId));
  const user = { name: '…', language, timeZone: program.timeZone };
  const from = senderOf(actor.name, program, user);
  const parts = { user, from, at: now, token: '…', isReminder: false };
  return previewMail(user, { publicUrl, from }, (writer) => composeInvitation(writer, parts));
}

type Named = Extract<Sender, { kind: 'at' }>;

const senderOf = (name: string, program: ProgramRow, { language }: Invited): Named => ({
  name,
  kind: 'at',
  program: language === 'es' ? program.nameEs : program.nameEn,
});

function composeInvitation(
  { t, link }: Writer,
  { user, from, at, token, isReminder }: { user: Invited; from: Named; at: Date; token: string; isReminder: boolean },
): MailBody {
  const words = { name: from.name, program: from.program };
  return {
    subject: t(isReminder ? 'imported.subjectAgain' : 'imported.subject', words),
    lead: t(isReminder ? 'imported.leadAgain' : 'imported.lead', words),
    paragraphs: [t('imported.text')],
    action: { label: t('imported.action'), url: link(`/${user.language}/claim?token=${token}`) },
    after: [t(isReminder ? 'imported.lifeAgain' : 'imported.life', { day: formatDay(at.getTime() + ttlMs, user) })],
    quiet: [t('imported.quiet')],
  };
}
