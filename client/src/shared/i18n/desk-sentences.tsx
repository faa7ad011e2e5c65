import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './language-provider.tsx';
import { arrivalOf } from './load-sentences.ts';

/** Holds back what speaks an office's words until they are there; a change of language brings them along from then on. */
export function DeskSentences({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation('puente');
  const { language } = useLanguage();
  const arrival = arrivalOf(i18n, language, 'desk');
  if (!arrival.isThere) use(arrival.promise);
  return children;
}
