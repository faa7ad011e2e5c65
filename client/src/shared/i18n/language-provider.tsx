import type { i18n } from 'i18next';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { languageTags, type LanguageCode } from '../../../../src/locales/languages.ts';
import { createTranslator } from '../../../../src/locales/translator.ts';
import { keepLanguage } from './language-store.ts';
import { arrivalOf, bringSentences } from './load-sentences.ts';

interface LanguageChoice {
  readonly language: LanguageCode;
  readonly setLanguage: (language: LanguageCode) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language of the page and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** Makes a translator that speaks one language; used once at the start and by tests. */
export async function loadTranslator(language: LanguageCode): Promise<i18n> {
  const translator = createTranslator(language, {});
  await arrivalOf(translator, language, 'common').promise;
  return translator;
}

export function LanguageProvider({ translator, children }: { translator: i18n; children: ReactNode }) {
  const [language, setShown] = useState(translator.language as LanguageCode);

  const setLanguage = useCallback(
    async (next: LanguageCode) => {
      await bringSentences(translator, next);
      await translator.changeLanguage(next);
      keepLanguage(next);
      setShown(next);
    },
    [translator],
  );

  useEffect(() => {
    document.documentElement.lang = languageTags[language];
  }, [language]);

  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <LanguageContext value={choice}>
      <I18nextProvider i18n={translator}>{children}</I18nextProvider>
    </LanguageContext>
  );
}
