import type { i18n } from 'i18next';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import type { Sentences } from '../../../../src/locales/translator.ts';

/** What everybody reads, what only offices and administrators do, and what they read over their sheets alone. */
export type SentencePart = 'common' | 'desk' | 'sheets';

/** Each a chunk of its own: a person loads the parts that they read, in their language, and in the other when they switch. */
const loaders: Record<LanguageCode, Record<SentencePart, () => Promise<Sentences>>> = {
  en: {
    common: async () => (await import('../../../../src/locales/en/common.ts')).common,
    desk: async () => (await import('../../../../src/locales/en/desk.ts')).desk,
    sheets: async () => (await import('../../../../src/locales/en/sheets.ts')).sheets,
  },
  es: {
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
const arrivals = new WeakMap<i18n, Map<string, Arrival>>();

/** Brings a part into a translator, once. */
export function arrivalOf(translator: i18n, language: LanguageCode, part: SentencePart): Arrival {
  const known = arrivals.get(translator) ?? new Map<string, Arrival>();
  arrivals.set(translator, known);
  const key = `${language} ${part}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const bring = async (): Promise<void> => {
    translator.addResourceBundle(language, 'puente', await loaders[language][part](), true);
    arrival.isThere = true;
  };
  const arrival: Arrival = { part, isThere: false, promise: bring() };
  known.set(key, arrival);
  // A failed load is not kept: the next one who needs it tries again.
  arrival.promise.catch(() => known.delete(key));
  return arrival;
}

/** Brings into one more language all that this translator was asked for in any. */
export async function bringSentences(translator: i18n, language: LanguageCode): Promise<void> {
  const parts = new Set([...(arrivals.get(translator)?.values() ?? [])].map(({ part }) => part));
  await Promise.all([...parts].map((part) => arrivalOf(translator, language, part).promise));
}
