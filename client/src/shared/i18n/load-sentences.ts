import type { LanguageCode } from '../../../../src/locales/languages.ts';
import type { Sentences, Translator } from '../../../../src/locales/translator.ts';

/** What every page says, what only signed-in ones do, what only offices and administrators read, and over their sheets alone. */
export type SentencePart = 'entry' | 'common' | 'desk' | 'sheets';

/** What a page is sure to say, by its address: those with a language in it are for whoever is not signed in. */
export const partsAt = (address: string): readonly SentencePart[] =>
  /^\/(en|es)(\/|$)/.test(address) ? ['entry'] : ['entry', 'common'];

/** Each a chunk of its own: a person loads the parts that they read, in their language, and in the other when they switch. */
const loaders: Record<LanguageCode, Record<SentencePart, () => Promise<Sentences>>> = {
  en: {
    entry: async () => (await import('../../../../src/locales/en/entry.ts')).entry,
    common: async () => (await import('../../../../src/locales/en/common.ts')).common,
    desk: async () => (await import('../../../../src/locales/en/desk.ts')).desk,
    sheets: async () => (await import('../../../../src/locales/en/sheets.ts')).sheets,
  },
  es: {
    entry: async () => (await import('../../../../src/locales/es/entry.ts')).entry,
    common: async () => (await import('../../../../src/locales/es/common.ts')).common,
    desk: async () => (await import('../../../../src/locales/es/desk.ts')).desk,
    sheets: async () => (await import('../../../../src/locales/es/sheets.ts')).sheets,
  },
};

interface Arrival {
  readonly promise: Promise<void>;
  readonly part: SentencePart;
  isThere: boolean;
}
const arrivals = new WeakMap<Translator, Map<string, Arrival>>();

/** Brings a part into a translator, once. */
export function arrivalOf(translator: Translator, language: LanguageCode, part: SentencePart): Arrival {
  const known = arrivals.get(translator) ?? new Map<string, Arrival>();
  arrivals.set(translator, known);
  const key = `${language} ${part}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const bring = async (): Promise<void> => {
    translator.add(language, await loaders[language][part]());
    arrival.isThere = true;
  };
  const arrival: Arrival = { part, isThere: false, promise: bring() };
  known.set(key, arrival);
  // A failed load is not kept: the next one who needs it tries again.
  arrival.promise.catch(() => known.delete(key));
  return arrival;
}

/** Brings into one more language all that this translator was asked for in any. */
export async function bringSentences(translator: Translator, language: LanguageCode): Promise<void> {
  const parts = new Set([...(arrivals.get(translator)?.values() ?? [])].map(({ part }) => part));
  await Promise.all([...parts].map((part) => arrivalOf(translator, language, part).promise));
}
