import mongoose from 'mongoose';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import { MailModel, type MailRow, maxAttempts, pausesInMinutes } from './mail-model.ts';

const lookMs = 1_000;
const claimMs = 60_000;
const minuteMs = 60_000;

/** Hands one mail to a mail server. */
export type Transport = (mail: MailRow) => Promise<void>;

/** SMTP by URL. Message-ID is derived from the mail's id, so that a repetition is recognised by its reader. */
export function smtpTransport(mailUrl: string, mailFrom: string): Transport {
  const smtp = createTransport(mailUrl);
  const domain = mailFrom.split('@').at(-1)?.replace('>', '') ?? 'localhost';
  const address = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
  return async (mail) => {
    await smtp.sendMail({
      from: { name: mail.fromName, address },
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${String(mail._id)}@${domain}>`,
      headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/** With no mail server (demo and development) the mail stays where it is and can be read at /mailbox. */
export const keepInMailbox: Transport = () => Promise.resolve();

/** Sends what is queued, one mail at a time, each claimed before it is sent. Returns the function that stops. */
export function startSendingMails(send: Transport, logger: Logger): () => Promise<void> {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    for (let mail = await claimNext(); mail && !isStopped; mail = await claimNext()) await sendOne(mail, send, logger);
  };
  const timer = setInterval(() => {
    running = running.then(look).catch((error: unknown) => logger.error({ err: error }, 'mail round failed'));
  }, lookMs);
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}

async function claimNext(): Promise<MailRow | null> {
  const now = new Date();
  return MailModel.findOneAndUpdate(
    {
      sentAt: null,
      attempts: mongoose.trusted({ $lt: maxAttempts }),
      sendAfter: mongoose.trusted({ $lte: now }),
    },
    { $set: { claimedUntil: new Date(now.getTime() + claimMs) }, $inc: { attempts: 1 } },
    { returnDocument: 'after', sort: { at: 1 } },
  )
    .or([{ claimedUntil: null }, { claimedUntil: mongoose.trusted({ $lt: now }) }])
    .lean();
}

async function sendOne(mail: MailRow, send: Transport, logger: Logger): Promise<void> {
  try {
    await send(mail);
    await MailModel.updateOne({ _id: mail._id }, { sentAt: new Date() });
  } catch (error) {
    // The claim stays until it runs out: that is the pause before the next attempt.
    const pauseMs = (pausesInMinutes[mail.attempts - 1] ?? 1_440) * minuteMs;
    await MailModel.updateOne({ _id: mail._id }, { claimedUntil: new Date(Date.now() + pauseMs) });
    logger.warn({ err: error, mailId: String(mail._id) }, 'mail not sent');
  }
}
