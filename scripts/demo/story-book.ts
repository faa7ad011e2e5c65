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
  /** The program whose call takes applications now. */
  readonly next: ProgramRow;
  readonly dayOf: (day: number) => string;
  readonly say: (text: string) => void;
}

/**
 * Days before D (the Sunday on which what is told in the past hangs), and the wall time of the office in Mexico City. With
 * `today` the days count from the first start itself: what still waits must not have run out on a Friday. `workday`: the
 * same, and on the Monday after a weekend.
 */
export type Moment = readonly [day: number, time: string, from?: 'today' | 'workday'];

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
