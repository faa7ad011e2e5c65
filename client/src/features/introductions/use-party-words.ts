import type { Introduction, Party } from '../../../../src/contract/introductions/schema.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** How the other side is called while a name is known, and while it is not. */
export function usePartyWords() {
  const t = useT();
  const { language } = useLanguage();
  const placeOf = (party: Party): string | null => party.place?.name[language] ?? null;
  return {
    /** "Karen Whitfield", or "Someone in Monterrey". */
    nameOf: (party: Party): string => {
      const { identity } = party;
      if (identity) return identity.name;
      const place = placeOf(party);
      return place === null ? t('introductions.someoneAnywhere') : t('introductions.someone', { place });
    },
    /** Under a figure: "A startup in Querétaro". */
    kindOf: (party: Party): string => {
      const place = placeOf(party) ?? '';
      return party.side === 'startup'
        ? t('introductions.startupIn', { place })
        : t('introductions.mentorIn', { place });
    },
    placeOf,
    /** The person to write to: of a startup, the first of its people. */
    personOf: (party: Party): { id: string; name: string } | null => {
      if (party.side === 'mentor') return party.identity && { id: party.identity.userId, name: party.identity.name };
      const [first] = party.identity?.people ?? [];
      return first ? { id: first.userId, name: first.name } : null;
    },
    /** A text in the reader's language, or in the one it was written in, with that language. */
    textOf: (text: { en: string | null; es: string | null; writtenIn: 'en' | 'es' } | null) => {
      if (text === null) return null;
      const own = text[language];
      if (own) return { words: own, lang: language };
      const other = text[text.writtenIn] ?? text.en ?? text.es;
      return other
        ? { words: other, lang: text[text.writtenIn] ? text.writtenIn : text.en ? ('en' as const) : ('es' as const) }
        : null;
    },
  };
}

export const isBlind = (introduction: Introduction): boolean => introduction.other.identity === null;
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
