import { review } from '../../../../src/locales/en/review.ts';
import type { Translate } from '../../../../src/locales/translator.ts';

type Tie = keyof typeof review.tie;

const isTie = (reason: string): reason is Tie => reason in review.tie;

/** The kind of tie in the reader's language; one that this page does not know is still a tie. */
export const tieName = (t: Translate, reason: string): string => t(`review.tie.${isTie(reason) ? reason : 'other'}`);
