import { createInstance, type i18n, type TFunction } from 'i18next';
import type { en } from './en/index.ts';
import type { mails } from './en/mails.ts';
import type { LanguageCode } from './languages.ts';

/** Makes every `t('…')` a checked key: a sentence that does not exist is a compile error, on the page and in mail alike. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'puente';
    returnNull: false;
    resources: { puente: typeof en; mails: typeof mails };
  }
}

/** Sentences of one language, as `en` and `es` export them. */
export type Sentences = Readonly<Record<string, unknown>>;

/**
 * A translator of its own (never i18next's global one). The page loads one language at a time; mail loads both.
 * Nothing is escaped here: React and the mail templates escape what they print.
 */
export function createTranslator(language: LanguageCode, sentences: Partial<Record<LanguageCode, Sentences>>): i18n {
  const translator = createInstance();
  const resources = Object.fromEntries(Object.entries(sentences).map(([code, puente]) => [code, { puente }]));
  void translator.init({
    lng: language,
    resources,
    defaultNS: 'puente',
    ns: ['puente'],
    fallbackLng: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator;
}

export type Translate = TFunction;
