import type { Introduction } from '../../contract/introductions/schema.ts';
import { formatBothClocks, formatMoment } from '../../locales/format.ts';
import type { UserRow } from '../users/index.ts';
import { fitSentence } from './fit-sentence.ts';
import type { MailBody, MailTranslate, Writer } from './write-mail.ts';

export interface Situation {
  readonly brief: Introduction;
  readonly user: UserRow;
  /** The one-time answer link of this person, when an answer is owed. */
  readonly answerUrl: string | null;
}

export function answerActions(
  { brief, answerUrl }: Situation,
  { t, link }: Writer,
): Pick<MailBody, 'action' | 'links'> {
  if (answerUrl === null) {
    const page = brief.mySide === 'mentor' ? 'requests' : 'introductions';
    return { action: { label: t('asksYou.action'), url: link(`/${page}/${brief.id}`) } };
  }
  return {
    action: { label: t('asksYou.accept'), url: `${answerUrl}?do=accept` },
    links: [
      ...(brief.can.ask ? [{ label: t('asksYou.ask'), url: `${answerUrl}?do=ask` }] : []),
      { label: t('asksYou.decline'), url: `${answerUrl}?do=decline` },
    ],
  };
}

/** Why it fits, and the number that the sentence adds up to. */
export function whyThey({ brief, user }: Situation, t: MailTranslate): string[] {
  if (!brief.fit) return [];
  const sentence = fitSentence(brief.fit, user, brief.mySide === 'mentor' ? 'mentor' : 'founder');
  return [t('asksYou.fit', { sentence, points: brief.fit.points })];
}

/** Until when, on both clocks: one hour alone between two people is a trap. */
export function dateOf({ brief, user }: Situation, t: MailTranslate): NonNullable<MailBody['date']> | null {
  if (brief.dueAt === null) return null;
  const { place, timeZone } = brief.other;
  const clocks = place ? formatBothClocks(brief.dueAt, user, { timeZone, name: place.name[user.language] }) : null;
  return { moment: t('answerBy', { moment: formatMoment(brief.dueAt, user) }), clocks };
}
