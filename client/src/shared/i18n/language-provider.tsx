import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languageTags, type LanguageCode } from '../../../../src/locales/languages.ts';
import { Translator } from '../../../../src/locales/translator.ts';
import { keepLanguage } from './language-store.ts';
import { arrivalOf, bringSentences, type SentencePart } from './load-sentences.ts';

interface LanguageChoice {
  readonly language: LanguageCode;
  readonly setLanguage: (language: LanguageCode) => Promise<void>;
  readonly translator: Translator;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language of the page and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** Makes a translator that speaks one language, with these parts of it; used once at the start and by tests. */
export async function loadTranslator(language: LanguageCode, parts: readonly SentencePart[]): Promise<Translator> {
  const translator = new Translator();
  await Promise.all(parts.map((part) => arrivalOf(translator, language, part).promise));
  return translator;
}

interface LanguageProviderProps {
  readonly translator: Translator;
  /** The one that the translator came with. */
  readonly firstLanguage: LanguageCode;
  readonly children: ReactNode;
}

export function LanguageProvider({ translator, firstLanguage, children }: LanguageProviderProps) {
  const [language, setShown] = useState(firstLanguage);

  const setLanguage = useCallback(
    async (next: LanguageCode) => {
      await bringSentences(translator, next);
      keepLanguage(next);
      setShown(next);
    },
    [translator],
  );

  useEffect(() => {
    document.documentElement.lang = languageTags[language];
  }, [language]);

  const choice = useMemo(() => ({ language, setLanguage, translator }), [language, setLanguage, translator]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
