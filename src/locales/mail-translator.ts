import { createInstance, type TFunction } from 'i18next';
import { mails as en } from './en/mails.ts';
import { mails as es } from './es/mails.ts';
import type { LanguageCode } from './languages.ts';

/** Sentences of mails in one language. Apart from those of the pages, which the browser loads. Nothing is escaped here. */
export function createMailTranslator(language: LanguageCode): TFunction<'mails'> {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { en: { mails: en }, es: { mails: es } },
    defaultNS: 'mails',
    ns: ['mails'],
    fallbackLng: false,
    returnNull: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator.getFixedT(language, 'mails');
}
