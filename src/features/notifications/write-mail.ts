import type { TFunction } from 'i18next';
import { createMailTranslator } from '../../locales/mail-translator.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import type { UserRow } from '../users/index.ts';
import { layOutHtml, layOutText, type MailParts } from './mail-layout.ts';

const translators = { en: createMailTranslator('en'), es: createMailTranslator('es') };

export type MailTranslate = TFunction<'mails'>;

export type MailBody = Omit<MailParts, 'language' | 'greeting' | 'signature' | 'footer'> & { readonly subject: string };

/** What composes a mail: the reader's own language, and links under their public address. */
export interface Writer {
  readonly t: MailTranslate;
  readonly link: (path: string) => string;
}

/**
 * Queues one mail in its reader's language. `key` names event, recipient and purpose: the same key is never sent twice.
 * `to` is the account's address unless the mail is about another one.
 */
export async function writeMail(
  user: UserRow,
  about: { key: string; at: Date; publicUrl: string; to?: string; fromName?: string },
  compose: (writer: Writer) => MailBody,
): Promise<void> {
  const { language } = user;
  const t = translators[language];
  const link = (path: string): string => `${about.publicUrl}${path}`;
  const { subject, ...body } = compose({ t, link });
  const parts: MailParts = {
    ...body,
    language,
    greeting: t('dear', { name: firstNameOf(user.name) }),
    signature: about.fromName ?? t('signature'),
    footer: { text: t('footer'), label: t('footerLink'), url: link('/settings') },
  };
  await queueMail({
    key: about.key,
    userId: String(user._id),
    to: about.to ?? user.email,
    fromName: about.fromName ?? 'Puente',
    language,
    subject,
    text: layOutText(parts),
    html: layOutHtml(parts),
    at: about.at,
  });
}

/** Titles such as "Ing." or "Dra." are no first names. */
function firstNameOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '' && !word.endsWith('.'));
  return words[0] ?? name;
}
