import { AppError } from '../../src/platform/errors/app-error.ts';
import { gatherCast } from './cast.ts';
import { decideCases, declaredSteps } from './conflicts.ts';
import { talk } from './conversations.ts';
import { enrolmentSteps } from './enrolment.ts';
import { introductionSteps } from './introductions.ts';
import { readingSteps } from './reading.ts';
import { longAnswerSteps } from './rules.ts';
import type { Telling } from './story-book.ts';

/** Tells the stories in the order in which they happened. Returns what a rule refused. */
export async function tellStories(telling: Telling): Promise<string[]> {
  const { stage, cohort, say } = telling;
  say('Inviting everybody …');
  await gatherCast(stage, cohort);
  say('Deciding the conflict cases of the sheets …');
  await decideCases(stage);
  say('Telling what has happened since …');
  const refused: string[] = [];
  const memory = new Map<string, string>();
  const steps = [
    ...longAnswerSteps(telling),
    ...introductionSteps({ ...telling, memory }),
    ...declaredSteps(telling),
    ...enrolmentSteps(telling),
    ...readingSteps(telling),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) {
    try {
      await step.run();
      await stage.settle();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(`${step.what}: ${error.code}`);
    }
  }
  say('Writing the conversations …');
  await talk(stage, memory);
  return refused;
}
