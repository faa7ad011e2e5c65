import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../src/locales/translator.ts';

/** The page's sentences: `t('shell.nav.home')`. Keys are checked by the compiler. */
export const useT = (): Translate => useTranslation('puente').t;
