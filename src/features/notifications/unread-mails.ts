import { Types } from 'mongoose';
import { wasMailWritten } from '../../platform/mail/queue-mail.ts';
import { findUnread, type Unread } from '../messaging/index.ts';
import { findLastSeen, findUsersByIds } from '../users/index.ts';
import { writeMail } from './write-mail.ts';

const hourMs = 3_600_000;
/** Whoever has not come back within two days got the mail long ago, or does not want it. */
const windowMs = 48 * hourMs;

/** One mail for each stretch of unread messages that has waited an hour while its reader was away. */
export async function mailUnread(now: Date, publicUrl: string): Promise<void> {
  const since = new Date(now.getTime() - hourMs);
  const waiting = await findUnread({ since, notBefore: new Date(now.getTime() - windowMs) });
  const seen = await findLastSeen(waiting.map(({ userId }) => new Types.ObjectId(userId)));
  for (const unread of waiting) {
    const lastSeen = seen.get(unread.userId);
    if (lastSeen === undefined || lastSeen <= since) await mailOne(unread, now, publicUrl);
  }
}

async function mailOne(unread: Unread, now: Date, publicUrl: string): Promise<void> {
  const { conversationId, userId, readSeq, count } = unread;
  const key = `unread ${conversationId} ${userId} ${readSeq}`;
  if (await wasMailWritten(key)) return;
  const [user, sender] = await findBoth(userId, unread.lastSenderId);
  if (user?.state !== 'active' || !sender) return;
  const from = { name: sender.name, kind: 'through' as const };
  await writeMail(user, { key, at: now, publicUrl, topic: 'messages', from }, ({ t, link }) => ({
    subject: t('unread.subject', { name: sender.name }),
    lead: t('unread.lead', { name: sender.name, count }),
    paragraphs: [t('unread.text')],
    action: { label: t('unread.action'), url: link(`/messages/${conversationId}`) },
    quiet: [t('unread.quiet')],
  }));
}

async function findBoth(userId: string, senderId: string) {
  const users = await findUsersByIds([userId, senderId]);
  const byId = new Map(users.map((user) => [String(user._id), user]));
  return [byId.get(userId), byId.get(senderId)] as const;
}
