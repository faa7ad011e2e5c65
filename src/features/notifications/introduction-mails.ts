import type { Introduction } from '../../contract/introductions/schema.ts';
import type { Language } from '../../contract/shared/schema.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  briefFor,
  findIntroductionById,
  findIntroductionMembers,
  introductionChanged,
  type IntroductionChange,
  type IntroductionRow,
  issueAnswerLink,
} from '../introductions/index.ts';
import { findCoordinators, findUsersByIds, requireUser } from '../users/index.ts';
import { otherName } from './brief-names.ts';
import { composerOf } from './introduction-letters.ts';
import { sidesToTell } from './introduction-notices.ts';
import { topicOfChange } from './topics.ts';
import { type Sender, writeMail } from './write-mail.ts';

/** One mail to each person whom a change of an introduction concerns, as they may see it at that moment. */
export const introductionMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.introduction',
    on: introductionChanged,
    handle: async ({ introductionId, change, byUserId }, at) => {
      const row = await findIntroductionById(introductionId);
      if (!row) return;
      const members = await findIntroductionMembers(row);
      const people = new Set(sidesToTell(row, change).flatMap((side) => members[side]));
      // The second yes is told to both: it is the mail in which each finds the way to the other again.
      if (change !== 'accepted' && byUserId !== null) people.delete(byUserId);
      for (const userId of people) await writeTo({ row, userId, change, at, publicUrl });
    },
  });

async function writeTo(about: {
  row: IntroductionRow;
  userId: string;
  change: IntroductionChange;
  at: Date;
  publicUrl: string;
}): Promise<void> {
  const { row, userId, change, at, publicUrl } = about;
  const introductionId = String(row._id);
  const user = await requireUser(userId);
  const brief = await briefFor(introductionId, userId, at);
  // Imported people who have not claimed their account get no mail without the coordinator's word.
  if (!brief || user.state !== 'active') return;
  const compose = composerOf(change, brief);
  if (!compose) return;
  const secret = brief.waitsFor === 'me' ? await issueAnswerLink({ introductionId, userId, now: at }) : null;
  const answerUrl = secret ? `${publicUrl}/${user.language}/answer/${secret}` : null;
  const mail = {
    key: `introduction ${introductionId} ${change} ${userId} ${at.getTime()}`,
    at,
    publicUrl,
    topic: topicOfChange(change),
    from: await senderOf(row, brief, { change, language: user.language }),
  };
  await writeMail(user, mail, (writer) => compose({ brief, user, answerUrl }, writer));
}

/** Whoever's words it carries; else whoever made the proposal; else the program's coordinator; else nobody but Puente. */
async function senderOf(
  row: IntroductionRow,
  brief: Introduction,
  { change, language }: { change: IntroductionChange; language: Language },
): Promise<Sender | null> {
  const other = otherName(brief);
  const carriesWords = change === 'question_asked' || change === 'question_answered' || row.origin === 'request';
  const isAboutThem =
    change === 'made' || change === 'question_asked' || change === 'question_answered' || change === 'accepted';
  if (carriesWords && isAboutThem && other !== null) return { name: other, kind: 'through' };
  const staff = await findCoordinators(String(row.programId));
  const proposer = row.origin === 'request' ? undefined : staff.find((id) => id === String(row.createdBy));
  const [coordinator] = await findUsersByIds([proposer ?? staff[0]].filter((id) => id !== undefined));
  if (!coordinator) return null;
  return { name: coordinator.name, kind: 'at', program: brief.program.name[language] };
}
