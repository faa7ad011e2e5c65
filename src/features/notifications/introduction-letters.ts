import type { Introduction } from '../../contract/introductions/schema.ts';
import { formatList, formatMoment } from '../../locales/format.ts';
import type { IntroductionChange } from '../introductions/index.ts';
import { otherName, severalNames, startupName } from './brief-names.ts';
import { fitSentence } from './fit-sentence.ts';
import { answerActions, dateOf, type Situation, whyThey } from './letter-answers.ts';
import { aboutOther, nextSentence, quotesOf } from './letter-words.ts';
import { firstNameOf, type MailBody, type Writer } from './write-mail.ts';

export type Compose = (situation: Situation, writer: Writer) => MailBody;

/** What each change means to its reader; null where it asks nothing of them any more. */
export function composerOf(change: IntroductionChange, brief: Introduction): Compose | null {
  switch (change) {
    case 'accepted':
      return brief.state === 'accepted' ? composeConnected : null;
    case 'closed':
    case 'none_left':
      return brief.mySide === 'startup' ? composeClosed : composeOver;
    case 'moved_on':
      return composeClosed;
    case 'one_yes':
      return null;
    case 'question_asked':
      return brief.waitsFor === 'me' ? composeQuestion : null;
    case 'question_answered':
      return brief.waitsFor === 'me' ? composeReply : null;
    case 'due_soon':
      return brief.waitsFor === 'me' ? composeDueSoon : null;
    case 'made':
      if (brief.waitsFor !== 'me') return null;
      return brief.origin === 'request' ? composeAsksYou : composeProposal;
  }
}

const composeAsksYou: Compose = (situation, { t, link }) => {
  const { brief, user } = situation;
  const words = { name: otherName(brief) ?? '', startup: startupName(brief) ?? '' };
  return {
    subject: t('asksYou.subject', words),
    lead: t('asksYou.lead', words),
    follow: aboutOther(brief, user, t),
    paragraphs: [],
    quotes: quotesOf(brief, user, t),
    afterQuotes: whyThey(situation, t),
    date: dateOf(situation, t),
    ...answerActions(situation, { t, link }),
    after: [t('asksYou.confirm')],
    quiet: [t('asksYou.quiet')],
  };
};

/** A blind brief: what the program knows of the other side, without a name. */
const composeProposal: Compose = (situation, { t, link }) => {
  const { brief, user } = situation;
  const side = brief.mySide === 'mentor' ? 'founder' : 'mentor';
  const words = { startup: brief.myStartup?.name ?? '' };
  return {
    subject: t(`proposal.${side}.subject`, words),
    lead: t(`proposal.${side}.lead`, words),
    follow: aboutOther(brief, user, t),
    paragraphs: whyThey(situation, t),
    date: dateOf(situation, t),
    ...answerActions(situation, { t, link }),
    after: [t('proposal.names'), t('asksYou.confirm')],
    quiet: [t('asksYou.quiet')],
  };
};

const composeQuestion: Compose = (situation, { t, link }) => {
  const { brief } = situation;
  const name = otherName(brief);
  return {
    subject: name ? t('question.subject', { name }) : t('question.subjectBlind'),
    lead: name ? t('question.lead', { name }) : t('question.blind'),
    paragraphs: [],
    quotes: brief.question ? [{ label: t('question.label'), text: brief.question.text }] : [],
    date: dateOf(situation, t),
    action: { label: t('question.action'), url: link(`/introductions/${brief.id}`) },
    quiet: [t('question.clock')],
  };
};

const composeReply: Compose = (situation, writer) => {
  const { brief } = situation;
  const { t } = writer;
  const startup = startupName(brief);
  const { question } = brief;
  return {
    subject: startup ? t('reply.subject', { startup }) : t('reply.subjectBlind'),
    lead: startup ? t('reply.lead', { startup }) : t('reply.leadBlind'),
    follow: t('reply.clock'),
    paragraphs: [],
    quotes: question
      ? [
          { label: t('reply.asked'), text: question.text },
          { label: t('reply.answered'), text: question.reply ?? '' },
        ]
      : [],
    date: dateOf(situation, t),
    ...answerActions(situation, writer),
    after: [t('asksYou.confirm')],
  };
};

const composeConnected: Compose = ({ brief, user }, { t, link }) => {
  const several = severalNames(brief);
  const name = (several.length === 0 ? otherName(brief) : startupName(brief)) ?? '';
  const facts = aboutOther(brief, user, t);
  const viewpoint = brief.mySide === 'mentor' ? 'mentor' : 'founder';
  const listOf = (names: readonly string[]): string => formatList(names, user);
  return {
    subject: t('connected.subject', { name }),
    lead: t('connected.lead', { name }),
    follow: several.length === 0 ? t('connected.talk') : t('connected.talkWith', { names: listOf(several) }),
    paragraphs: [
      ...(facts === null ? [] : [facts]),
      ...(brief.fit ? [fitSentence(brief.fit, user, viewpoint)] : []),
      several.length === 0
        ? t(`connected.${viewpoint}`, { first: firstNameOf(name) })
        : t('connected.mentorOfSeveral', { names: listOf(several.map(firstNameOf)) }),
    ],
    action: { label: t('connected.action'), url: link(`/messages/${brief.conversationId ?? ''}`) },
    links: [{ label: t('connected.other'), url: link(`/introductions/${brief.id}`) }],
    quiet: [t('connected.noReasons')],
  };
};

/** The one kind sentence, and who comes next: the same whoever ended it and why. */
const composeClosed: Compose = ({ brief }, { t, link }) => ({
  subject: t('closed.subject'),
  lead: t('closed.lead'),
  follow: nextSentence(brief, t),
  paragraphs: [],
  action: brief.next
    ? { label: t('closed.actionNext'), url: link(`/introductions/${brief.next.introductionId}`) }
    : { label: t('closed.action'), url: link('/mentors') },
  quiet: [t('closed.nobody')],
});

/** To a mentor who owes nothing any more. */
const composeOver: Compose = ({ brief }, { t, link }) => ({
  subject: t('closed.subject'),
  lead: t('closed.lead'),
  follow: t('closed.over'),
  paragraphs: [],
  action: { label: t('closed.actionRequests'), url: link('/requests') },
  quiet: brief.iSaidYes ? [t('closed.place'), t('closed.nobody')] : [t('closed.nobody')],
});

const composeDueSoon: Compose = (situation, writer) => {
  const { brief, user } = situation;
  const { t, link } = writer;
  const name = otherName(brief);
  const moment = brief.dueAt ? formatMoment(brief.dueAt, user) : '';
  const isReply = brief.can.reply;
  return {
    subject: t('dueSoon.subject', { moment }),
    lead: name ? t('dueSoon.lead', { name }) : t('dueSoon.leadBlind'),
    follow: brief.mySide === 'mentor' ? t('dueSoon.sayNo') : null,
    paragraphs: [],
    quotes:
      isReply && brief.question
        ? [{ label: t('question.label'), text: brief.question.text }]
        : quotesOf(brief, user, t),
    date: dateOf(situation, t),
    ...(isReply
      ? { action: { label: t('question.action'), url: link(`/introductions/${brief.id}`) } }
      : answerActions(situation, writer)),
    after: isReply ? [] : [t('asksYou.confirm')],
    quiet: isReply ? [t('dueSoon.noBlame')] : [t('asksYou.quiet')],
  };
};
