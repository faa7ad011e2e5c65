import type { review } from '../../../../src/locales/en/review.ts';
import type { Translate } from '../../../../src/locales/translator.ts';

type Tie = keyof typeof review.tie;

/** The kind of tie in the reader's language; one that this page does not know is still a tie. */
export const tieName = (t: Translate, reason: string): string =>
  t(`review.tie.${reason as Tie}`, { defaultValue: t('review.tie.other') });
