import { use, type ReactNode } from 'react';
import { useLanguage } from './language-provider.tsx';
import { arrivalOf, type SentencePart } from './load-sentences.ts';

/** Holds back what speaks the words of a part until they are there; a change of language brings them along from then on. */
export function SentencesOf({ part, children }: { part: SentencePart; children: ReactNode }) {
  const { translator, language } = useLanguage();
  const arrival = arrivalOf(translator, language, part);
  if (!arrival.isThere) use(arrival.promise);
  return children;
}
