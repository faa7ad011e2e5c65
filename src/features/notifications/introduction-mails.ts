import type { Introduction } from '../../contract/introductions/schema.ts';
import { formatMoment } from '../../locales/format.ts';
import { defineOutboxReader, type OutboxReader } from '../../platform/events/news.ts';
import {
  briefFor,
  findIntroductionById,
  findIntroductionMembers,
  introductionChanged,
  type IntroductionChange,
  issueAnswerLink,
} from '../introductions/index.ts';
import { requireUser, type UserRow } from '../users/index.ts';
import { type MailBody, type MailTranslate, type Writer, writeMail } from './write-mail.ts';

interface Situation {
  readonly brief: Introduction;
  readonly user: UserRow;
  /** The one-time answer link of this person, when an answer is owed. */
  readonly answerUrl: string | null;
}

/** One mail to each person whom a change of an introduction concerns, as they may see it at that moment. */
export const introductionMailReader = (publicUrl: string): OutboxReader =>
  defineOutboxReader({
    name: 'mail.introduction',
    on: introductionChanged,
    handle: async ({ introductionId, change, byUserId }, at) => {
      const row = await findIntroductionById(introductionId);
      const members = row ? await findIntroductionMembers(row) : { mentor: [], startup: [] };
      for (const userId of [...members.startup, ...members.mentor]) {
        if (userId === byUserId && change !== 'accepted') continue;
        await writeTo({ introductionId, userId, change, at, publicUrl });
      }
    },
  });

async function writeTo(about: {
  introductionId: string;
  userId: string;
  change: IntroductionChange;
  at: Date;
  publicUrl: string;
}): Promise<void> {
  const { introductionId, userId, change, at, publicUrl } = about;
  const user = await requireUser(userId);
  const brief = await briefFor(introductionId, userId, at);
  // Imported people who have not claimed their account get no mail without the coordinator's word.
  if (!brief || user.state !== 'active') return;
  const compose = composerOf(change, brief);
  if (!compose) return;
  const secret = brief.waitsFor === 'me' ? await issueAnswerLink({ introductionId, userId, now: at }) : null;
  const situation: Situation = {
    brief,
    user,
    answerUrl: secret ? `${publicUrl}/${user.language}/answer/${secret}` : null,
  };
  const key = `introduction ${introductionId} ${change} ${userId} ${at.getTime()}`;
  const fromName = change === 'made' ? writerName(brief) : null;
  await writeMail(user, { key, at, publicUrl, ...(fromName === null ? {} : { fromName }) }, (writer) =>
    compose(situation, writer),
  );
}

type Compose = (situation: Situation, writer: Writer) => MailBody;

/** What each change means to whoever has to act on it; null where a page's own news is enough. */
function composerOf(change: IntroductionChange, brief: Introduction): Compose | null {
  if (change === 'accepted') return composeAccepted;
  if (change === 'closed' || change === 'moved_on') return brief.mySide === 'startup' ? composeClosed : null;
  if (brief.waitsFor !== 'me') return null;
  if (change === 'due_soon') return composeDueSoon;
  if (change === 'question_asked') return composeQuestion;
  if (change === 'question_answered') return composeReply;
  if (change === 'made' || change === 'one_yes') return brief.mySide === 'mentor' ? composeAsksYou : composeProposal;
  return null;
}

const composeAsksYou: Compose = (situation, { t, link }) => {
  const { brief, user } = situation;
  const name = writerName(brief);
  const startup = startupName(brief);
  return {
    subject: name ? t('asksYou.subject', { name }) : t('proposesMentor.subject'),
    lead: name ? t('asksYou.lead', { name, startup }) : t('asksYou.leadBlind'),
    paragraphs: brief.fit ? [t('asksYou.fit', { points: brief.fit.points })] : [],
    quotes: quotesOf(brief, t),
    ...answerActions(situation, { t, link }),
    after: [
      ...(brief.dueAt ? [t('asksYou.answerBy', { moment: formatMoment(brief.dueAt, user) })] : []),
      t('asksYou.confirm'),
      t('asksYou.quiet'),
    ],
  };
};

const composeProposal: Compose = ({ brief, answerUrl }, { t, link }) => ({
  subject: t('proposesMentor.subject'),
  lead: t('proposesMentor.lead', { startup: brief.myStartup?.name ?? '' }),
  paragraphs: [t('proposesMentor.text')],
  action: { label: t('proposesMentor.action'), url: answerUrl ?? link(`/introductions/${brief.id}`) },
});

const composeQuestion: Compose = ({ brief }, { t, link }) => {
  const name = otherName(brief);
  return {
    subject: t('question.subject'),
    lead: name ? t('question.lead', { name }) : t('question.blind'),
    paragraphs: [],
    quotes: brief.question ? [{ label: t('asksYou.question'), text: brief.question.text }] : [],
    action: { label: t('question.action'), url: link(`/introductions/${brief.id}`) },
  };
};

const composeReply: Compose = (situation, writer) => ({
  subject: writer.t('reply.subject'),
  lead: writer.t('reply.lead'),
  paragraphs: situation.brief.question?.reply ? [situation.brief.question.reply] : [],
  ...answerActions(situation, writer),
});

const composeAccepted: Compose = ({ brief }, { t, link }) => ({
  subject: t('accepted.subject', { name: otherName(brief) ?? '' }),
  lead: t('accepted.lead', { name: otherName(brief) ?? '' }),
  paragraphs: [t('accepted.text')],
  action: { label: t('accepted.action'), url: link(`/messages/${brief.conversationId ?? ''}`) },
});

const composeClosed: Compose = ({ brief }, { t, link }) => ({
  subject: t('closed.subject'),
  lead: t('closed.lead'),
  paragraphs: [nextSentence(brief, t)],
  action: { label: t('closed.action'), url: link(brief.next ? '/introductions' : '/mentors') },
});

const composeDueSoon: Compose = (situation, writer) => {
  const moment = situation.brief.dueAt ? formatMoment(situation.brief.dueAt, situation.user) : '';
  return {
    subject: writer.t('dueSoon.subject', { moment }),
    lead: writer.t('dueSoon.lead', { moment }),
    paragraphs: [],
    quotes: quotesOf(situation.brief, writer.t),
    ...answerActions(situation, writer),
  };
};

/** A mail scanner's visit changes nothing: each link opens a page that asks to confirm. */
function answerActions({ brief, answerUrl }: Situation, { t, link }: Writer): Pick<MailBody, 'action' | 'links'> {
  if (!answerUrl) return { action: { label: t('asksYou.action'), url: link(`/introductions/${brief.id}`) } };
  return {
    action: { label: t('asksYou.accept'), url: `${answerUrl}?do=accept` },
    links: [
      ...(brief.can.ask ? [{ label: t('asksYou.ask'), url: `${answerUrl}?do=ask` }] : []),
      { label: t('asksYou.decline'), url: `${answerUrl}?do=decline` },
    ],
  };
}

function quotesOf(brief: Introduction, t: MailTranslate): { label: string; text: string }[] {
  const { message } = brief;
  if (!message) return [];
  return [
    { label: t('asksYou.building'), text: message.building },
    { label: t('asksYou.stuck'), text: message.stuck },
    ...(message.whyYou ? [{ label: t('asksYou.whyYou'), text: message.whyYou }] : []),
    { label: t('asksYou.question'), text: message.question },
  ];
}

function nextSentence(brief: Introduction, t: MailTranslate): string {
  if (!brief.next) return t('closed.noNext');
  return brief.next.name ? t('closed.next', { name: brief.next.name }) : t('closed.nextBlind');
}

/** Null while names are hidden. */
function otherName(brief: Introduction): string | null {
  const { other } = brief;
  if (other.side === 'mentor') return other.identity?.name ?? null;
  return other.identity?.people[0]?.name ?? null;
}

const writerName = (brief: Introduction): string | null => (brief.mySide === 'mentor' ? otherName(brief) : null);

const startupName = (brief: Introduction): string =>
  brief.other.side === 'startup' ? (brief.other.identity?.name ?? '') : '';
