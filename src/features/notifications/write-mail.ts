import type { TFunction } from 'i18next';
import type { NoticeTopic } from '../../contract/notifications/schema.ts';
import { createMailTranslator } from '../../locales/mail-translator.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import type { UserRow } from '../users/index.ts';
import { findChoices } from './choices.ts';
import { layOutHtml, layOutText, type MailParts } from './mail-layout.ts';
import { afterQuietHours } from './quiet-hours.ts';

const translators = { en: createMailTranslator('en'), es: createMailTranslator('es') };

export type MailTranslate = TFunction<'mails'>;

export type MailBody = Omit<MailParts, 'language' | 'greeting' | 'signature' | 'footer'> & { readonly subject: string };

/** What composes a mail: the reader's own language, and links under their public address. */
export interface Writer {
  readonly t: MailTranslate;
  readonly link: (path: string) => string;
}

/** In whose name a mail goes out: one of the two, whose words it carries, or somebody of the program, who signs it. */
export type Sender =
  | { readonly name: string; readonly kind: 'through' }
  | { readonly name: string; readonly kind: 'at'; readonly program: string };

export interface AboutMail {
  /** Event, recipient and purpose in one: the same key is never sent twice. */
  readonly key: string;
  readonly at: Date;
  readonly publicUrl: string;
  /** Under which of the reader's choices it falls; `account` is written whatever they chose, at any hour. */
  readonly topic: NoticeTopic;
  /** The account's address unless the mail is about another one. */
  readonly to?: string;
  /** Null or absent: Puente itself. */
  readonly from?: Sender | null;
}

/** Queues one mail in its reader's language; nothing where they chose not to get mail about this. */
export async function writeMail(user: UserRow, about: AboutMail, compose: (writer: Writer) => MailBody): Promise<void> {
  const { mailOff, isQuietAtNight } = await findChoices(String(user._id));
  if (mailOff.some((topic) => topic === about.topic)) return;
  const isUrgent = about.topic === 'account' || !isQuietAtNight;
  const { name, ...parts } = composeParts(user, about, compose);
  await queueMail({
    key: about.key,
    userId: String(user._id),
    to: about.to ?? user.email,
    fromName: name,
    language: user.language,
    subject: parts.subject,
    text: layOutText(parts),
    html: layOutHtml(parts),
    at: about.at,
    sendAfter: isUrgent ? about.at : afterQuietHours(about.at, user.timeZone),
  });
}

/** To somebody who has no account: their language is not known better than that of whoever writes. */
export async function writeMailToAddress(
  reader: { readonly email: string; readonly language: UserRow['language'] },
  about: AboutMail,
  compose: (writer: Writer) => MailBody,
): Promise<void> {
  const { name, ...parts } = composeParts({ ...reader, name: '' }, about, compose);
  await queueMail({
    key: about.key,
    userId: null,
    to: reader.email,
    fromName: name,
    language: reader.language,
    subject: parts.subject,
    text: layOutText(parts),
    html: layOutHtml(parts),
    at: about.at,
    sendAfter: about.at,
  });
}

/** A mail as it would be read, without sending it. */
export function previewMail(
  user: Pick<UserRow, 'name' | 'language'>,
  about: Pick<AboutMail, 'publicUrl' | 'from'>,
  compose: (writer: Writer) => MailBody,
): { fromName: string; subject: string; text: string } {
  const { name, ...parts } = composeParts(user, about, compose);
  return { fromName: name, subject: parts.subject, text: layOutText(parts) };
}

function composeParts(
  user: Pick<UserRow, 'name' | 'language'>,
  { publicUrl, from }: Pick<AboutMail, 'publicUrl' | 'from'>,
  compose: (writer: Writer) => MailBody,
): MailParts & { readonly subject: string; readonly name: string } {
  const { language } = user;
  const t = translators[language];
  const link = (path: string): string => `${publicUrl}${path}`;
  const name = from ? t(from.kind === 'at' ? 'fromAt' : 'fromThrough', { name: from.name }) : 'Puente';
  return {
    ...compose({ t, link }),
    name,
    language,
    greeting: user.name === '' ? t('dearNobody') : t('dear', { name: firstNameOf(user.name) }),
    signature: from?.kind === 'at' ? [from.name, t('coordinator', { program: from.program })] : [],
    footer: { text: t('footer'), label: t('footerLink'), url: link('/settings#notices') },
  };
}

/** Titles such as "Ing." or "Dra." are no first names. */
export function firstNameOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '' && !word.endsWith('.'));
  return words[0] ?? name;
}
