import type { Translate } from '../../../../src/locales/translator.ts';
import { useLanguage } from './language-provider.tsx';

/** The page's sentences: `t('shell.nav.home')`. Keys are checked by the compiler. */
export function useT(): Translate {
  const { translator, language } = useLanguage();
  return translator.in(language);
}
