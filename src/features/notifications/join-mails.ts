import { formatDay } from '../../locales/format.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import { findInvitation, findStartupsByIds, memberInvited } from '../startups/index.ts';
import { findUserByEmail, requireUser } from '../users/index.ts';
import { writeMailToAddress } from './write-mail.ts';

/** A founder asks somebody into their startup. The mail says the same whether or not the address has an account. */
export const joinMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.join',
    on: memberInvited,
    handle: async ({ startupId, invitationId }, at) => {
      const invitation = await findInvitation(invitationId);
      const [startup] = await findStartupsByIds([startupId]);
      if (invitation?.state !== 'open' || !startup) return;
      const inviter = await requireUser(String(invitation.invitedById));
      const known = await findUserByEmail(invitation.email);
      const reader = { email: invitation.email, language: (known ?? inviter).language };
      const words = { name: inviter.name, startup: startup.name };
      const day = formatDay(invitation.expiresAt, { language: reader.language, timeZone: inviter.timeZone });
      const mail = {
        key: `join ${invitationId}`,
        at,
        publicUrl,
        topic: 'account' as const,
        from: { name: inviter.name, kind: 'through' as const },
      };
      await writeMailToAddress(reader, mail, ({ t, link }) => ({
        subject: t('join.subject', words),
        lead: t('join.lead', words),
        paragraphs: [t('join.text', { day })],
        action: { label: t('join.action'), url: link('/home') },
        after: [t('join.register')],
        quiet: [t('join.quiet')],
      }));
    },
  });
