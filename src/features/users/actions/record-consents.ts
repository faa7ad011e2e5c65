import type { z } from 'zod';
import type { Language } from '../../../contract/shared/schema.ts';
import type { consentChoice } from '../../../contract/users/schema.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { ConsentModel, type ConsentPurpose } from '../consent-model.ts';

interface Consents {
  userId: string;
  language: Language;
  source: 'person' | 'import';
  choice: z.output<typeof consentChoice>;
}

/** Appends one row for each purpose, given or refused. Rows are never changed: a withdrawal is a new row. */
export async function recordConsents(ctx: ActionContext, consents: Consents): Promise<void> {
  const { choice } = consents;
  const given: Record<ConsentPurpose, boolean> = {
    necessary: choice.necessary,
    'automated-matching': choice.automatedMatching,
    'baseline-figures': choice.baselineFigures,
    'other-program-news': choice.otherProgramNews,
  };
  await ConsentModel.insertMany(
    Object.entries(given).map(([purpose, isGiven]) => ({
      userId: consents.userId,
      purpose,
      isGiven,
      noticeVersion: choice.noticeVersion,
      language: consents.language,
      source: consents.source,
      at: ctx.now,
    })),
  );
}
