import { formatDay } from '../../locales/format.ts';
import { systemActor } from '../../platform/actions/actor.ts';
import { runAction } from '../../platform/actions/run-action.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { wasMailWritten } from '../../platform/mail/queue-mail.ts';
import { requireProgram } from '../programs/index.ts';
import { importedInvited, invitationDays, issueToken, requireUser } from '../users/index.ts';
import { writeMail } from './write-mail.ts';

const dayMs = 86_400_000;

/** By the coordinator's word: the way into an account that was made from an office's sheet. */
export const importedMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.imported',
    on: importedInvited,
    handle: async ({ userId, programId, byUserId }, at) => {
      const user = await requireUser(userId);
      const key = `imported ${userId} ${at.getTime()}`;
      // A second secret would end the one that stands in the mail.
      if (user.state !== 'invited' || (await wasMailWritten(key))) return;
      const program = await requireProgram(programId);
      const { name } = await requireUser(byUserId);
      const words = { name, program: user.language === 'es' ? program.nameEs : program.nameEn };
      const ttlMs = invitationDays * dayMs;
      const token = await runAction({ actor: systemActor('mail'), now: at }, () =>
        issueToken('claim-account', userId, { now: at, ttlMs }),
      );
      const day = formatDay(at.getTime() + ttlMs, user);
      const from = { name, kind: 'at' as const, program: words.program };
      await writeMail(user, { key, at, publicUrl, topic: 'program', from }, ({ t, link }) => ({
        subject: t('imported.subject', words),
        lead: t('imported.lead', words),
        paragraphs: [t('imported.text')],
        action: { label: t('imported.action'), url: link(`/${user.language}/claim?token=${token}`) },
        after: [t('imported.life', { day })],
        quiet: [t('imported.quiet')],
      }));
    },
  });
