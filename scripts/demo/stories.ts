import type { CohortRow, ProgramRow } from '../../src/features/programs/index.ts';
import { AppError } from '../../src/platform/errors/app-error.ts';
import { talk } from './conversations.ts';
import { introductionSteps } from './introductions.ts';
import type { Stage } from './stage.ts';

/** One moment of the stories. What a rule of today's calendar refuses is left out; every other fault ends the first start. */
export interface Step {
  readonly at: Date;
  readonly what: string;
  readonly run: () => Promise<unknown>;
}

export interface Telling {
  readonly stage: Stage;
  readonly program: ProgramRow;
  readonly cohort: CohortRow;
  readonly say: (text: string) => void;
}

/** Tells the stories in the order in which they happened. Returns what a rule refused. */
export async function tellStories(telling: Telling): Promise<string[]> {
  const { stage, say } = telling;
  say('Telling what has happened since …');
  const refused: string[] = [];
  const memory = new Map<string, string>();
  const steps = [...introductionSteps({ ...telling, memory })].sort((a, b) => a.at.getTime() - b.at.getTime());
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
