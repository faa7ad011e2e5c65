import type { Introduction } from '../../contract/introductions/schema.ts';
import type { Language } from '../../contract/shared/schema.ts';
import type { UserRow } from '../users/index.ts';
import type { Quote } from './mail-layout.ts';
import type { MailTranslate } from './write-mail.ts';

/** A founder's words, each under its question, which also says in what language they are when it is not the reader's. */
export function quotesOf({ message }: Introduction, { language }: UserRow, t: MailTranslate): Quote[] {
  if (!message) return [];
  const said = (key: 'building' | 'stuck' | 'whyYou' | 'question', text: string): Quote => ({
    label: message.language === language ? t(`words.${key}`) : t('words.inOther', { label: t(`words.${key}`) }),
    text,
    language: message.language,
  });
  return [
    said('building', message.building),
    said('stuck', message.stuck),
    ...(message.whyYou ? [said('whyYou', message.whyYou)] : []),
    said('question', message.question),
  ];
}

/** Who the other side is and where, in one sentence with their own line; without names while they are hidden. */
export function aboutOther({ other }: Introduction, { language }: UserRow, t: MailTranslate): string | null {
  const line = lineIn(other.side === 'startup' ? other.oneLiner : other.headline, language);
  const place = other.place?.name[language] ?? null;
  const who = other.identity?.name ?? t(other.side === 'startup' ? 'about.startup' : 'about.mentor');
  if (place === null) return line === null ? null : t('about.line', { who, line });
  return line === null ? t('about.place', { who, place }) : t('about.both', { who, place, line });
}

/** In the reader's language, or as it was written. Never ends with two full stops. */
function lineIn(text: { en: string | null; es: string | null } | null, language: Language): string | null {
  const words = text?.[language] ?? text?.en ?? text?.es ?? null;
  return words === null ? null : words.replace(/\.$/u, '');
}

export function nextSentence({ next }: Introduction, t: MailTranslate): string {
  if (!next) return t('closed.noNext');
  return next.name ? t('closed.next', { name: next.name }) : t('closed.nextBlind');
}
