import type { Language } from '../../contract/shared/schema.ts';
import { isDuplicateKey } from '../errors/app-error.ts';
import { MailModel } from './mail-model.ts';

export interface Mail {
  /** Unique for ever: event, recipient and purpose. Queueing the same key again does nothing. */
  readonly key: string;
  readonly userId: string | null;
  readonly to: string;
  /** The person who writes, or "Puente". */
  readonly fromName: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
  /** Quiet hours of its reader: not before. */
  readonly sendAfter: Date;
}

/** Stores a mail to be sent. At least once: a crash while sending may repeat it with the same Message-ID. */
export async function queueMail(mail: Mail): Promise<void> {
  try {
    await MailModel.create({
      ...mail,
      fromName: oneLine(mail.fromName),
      subject: oneLine(mail.subject),
      to: oneLine(mail.to),
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** Headers hold no control characters: a line break in a name would begin a header of its own. */
const oneLine = (text: string): string =>
  Array.from(text, (char) => (char < ' ' || char === '\u007f' ? ' ' : char))
    .join('')
    .trim();

/** Whether a mail with this key was written already. */
export async function wasMailWritten(key: string): Promise<boolean> {
  return (await MailModel.exists({ key })) !== null;
}
