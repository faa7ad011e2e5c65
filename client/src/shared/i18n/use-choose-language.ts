import { useCallback } from 'react';
import type { LanguageCode } from '../../../../src/locales/languages.ts';
import { useLanguage } from './language-provider.tsx';

type Follow = (language: LanguageCode) => void;

const followers = new Set<Follow>();

/** Registers what must follow a person's own choice of language: the account, the address of a public page. */
export function followLanguage(follow: Follow): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Changes the language because the person asked for it, and tells whoever must follow. */
export function useChooseLanguage(): (language: LanguageCode) => void {
  const { setLanguage } = useLanguage();
  return useCallback(
    (language) => {
      void setLanguage(language);
      for (const follow of followers) follow(language);
    },
    [setLanguage],
  );
}
