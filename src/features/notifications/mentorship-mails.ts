import { formatCalendarDay } from '../../locales/format.ts';
import type { Mentorship } from '../../contract/mentorships/schema.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  findMentorshipById,
  findMentorshipMembers,
  mentorshipChanged,
  presentMentorships,
} from '../mentorships/index.ts';
import { findActorById, requireUser, type UserRow } from '../users/index.ts';
import { type MailBody, type Writer, writeMail } from './write-mail.ts';

type Change = 'paused' | 'resumed' | 'completed' | 'ended';

/** Tells the two, except whoever did it. That it began stands in the mail of the second yes. */
export const mentorshipMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.mentorship',
    on: mentorshipChanged,
    handle: async ({ mentorshipId, change, byUserId }, at) => {
      const row = await findMentorshipById(mentorshipId);
      if (!row || change === 'started') return;
      for (const userId of await findMentorshipMembers(row)) {
        const user = await requireUser(userId);
        const reader = userId === byUserId || user.state !== 'active' ? null : await findActorById(userId);
        const [shown] = reader ? await presentMentorships([row], reader) : [];
        if (!shown) continue;
        const key = `mentorship ${mentorshipId} ${change} ${userId} ${at.getTime()}`;
        await writeMail(user, { key, at, publicUrl, topic: 'outcomes' }, (writer) =>
          compose(shown, { change, user }, writer),
        );
      }
    },
  });

function compose(
  shown: Mentorship,
  { change, user }: { change: Change; user: UserRow },
  { t, link }: Writer,
): MailBody {
  const isMentor = shown.mySide === 'mentor';
  const name = isMentor ? shown.startup.name : shown.mentor.name;
  const said = {
    subject: t(`mentorship.${change}.subject`, { name }),
    lead: t(`mentorship.${change}.lead`, { name }),
    paragraphs: [],
  };
  const talk = link(`/messages/${shown.conversationId ?? ''}`);
  if (change === 'ended') {
    return {
      ...said,
      follow: t(isMentor ? 'mentorship.ended.mentor' : 'mentorship.ended.founder'),
      action: isMentor
        ? { label: t('mentorship.ended.actionMentor'), url: link('/requests') }
        : { label: t('mentorship.ended.actionFounder'), url: link('/mentors') },
    };
  }
  if (change === 'paused') {
    const day = shown.resumesOn === null ? null : formatCalendarDay(shown.resumesOn, user);
    const follow = day === null ? t('mentorship.paused.open') : t('mentorship.paused.until', { day });
    return { ...said, follow, action: { label: t('mentorship.action'), url: talk } };
  }
  const label = change === 'completed' ? t('mentorship.completed.action') : t('mentorship.action');
  return { ...said, follow: t(`mentorship.${change}.text`), action: { label, url: talk } };
}
