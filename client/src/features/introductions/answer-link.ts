import type { z } from 'zod';
import type { answerByLink, readAnswerLink } from '../../../../src/contract/introductions/answer-link-routes.ts';

type WithoutToken<Answer> = Answer extends unknown ? Omit<Answer, 'token'> : never;

/** What the link of a mail shows, and the answers that it takes. */
export type ReadLink = z.output<typeof readAnswerLink.response>;
export type LinkAnswer = WithoutToken<z.output<typeof answerByLink.body>>;
