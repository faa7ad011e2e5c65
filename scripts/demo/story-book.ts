import type { IntroductionRow } from '../../src/features/introductions/index.ts';
import type { CohortRow, ProgramRow } from '../../src/features/programs/index.ts';
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

/** Days before the first start, and the wall time of the office in Mexico City. */
export type Moment = readonly [day: number, time: string];

/** What every verb needs: the stage, the moments, and the latest introduction of each startup. */
export interface Book {
  readonly stage: Stage;
  readonly remember: (startup: string, row: IntroductionRow) => void;
  readonly latest: (startup: string) => Promise<IntroductionRow>;
  readonly answer: (startup: string) => Promise<{ introductionId: string; revision: number }>;
  readonly step: (what: string, moment: Moment, run: (at: Date) => Promise<unknown>) => Step;
  readonly pairOf: (
    startup: string,
    mentor: string,
  ) => Promise<{ programId: string; startupId: string; mentorId: string }>;
}
