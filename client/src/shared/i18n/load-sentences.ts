import type { LanguageCode } from '../../../../src/locales/languages.ts';
import type { Sentences } from '../../../../src/locales/translator.ts';

const loaders: Record<LanguageCode, () => Promise<Sentences>> = {
  en: async () => (await import('../../../../src/locales/en/index.ts')).en,
  es: async () => (await import('../../../../src/locales/es/index.ts')).es,
};
const loaded = new Map<LanguageCode, Promise<Sentences>>();

/** Each language is a chunk of its own, loaded once; a person loads one, and the other when they switch. */
export function loadSentences(language: LanguageCode): Promise<Sentences> {
  const known = loaded.get(language) ?? loaders[language]();
  loaded.set(language, known);
  // A failed load is not kept: the next switch tries again.
  known.catch(() => loaded.delete(language));
  return known;
}
