import type { z } from 'zod';
import type { answerByLink } from '../../../contract/introductions/answer-link-routes.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import type { AnswerLinkRow } from '../answer-link-model.ts';
import type { IntroductionRow } from '../introduction-row.ts';
import { acceptIntroduction } from './accept-introduction.ts';
import { spendAnswerLink } from './answer-links.ts';
import { askFirst, declineIntroduction } from './answer-moves.ts';

/** One answer by the link of a mail. The link and the answer stand or fall together. */
export async function answerByMail(
  ctx: ActionContext<UserActor>,
  input: { readonly link: AnswerLinkRow; readonly answer: z.output<typeof answerByLink.body> },
): Promise<IntroductionRow> {
  const { link, answer } = input;
  await spendAnswerLink(ctx, link);
  const which = { introductionId: String(link.introductionId), revision: null };
  if (answer.answer === 'accept') return acceptIntroduction(ctx, which);
  if (answer.answer === 'ask') return askFirst(ctx, { ...which, question: answer.question });
  return declineIntroduction(ctx, { ...which, reason: answer.reason, note: answer.note });
}
