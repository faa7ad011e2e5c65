import type { LanguageCode } from '../../../../src/locales/languages.ts';
import type { Sentences } from '../../../../src/locales/translator.ts';

/** Each language is a chunk of its own; a person loads one. */
export const loadSentences: Record<LanguageCode, () => Promise<Sentences>> = {
  en: async () => (await import('../../../../src/locales/en/index.ts')).en,
  es: async () => (await import('../../../../src/locales/es/index.ts')).es,
};
