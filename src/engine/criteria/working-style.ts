import { gowerSimilarity } from '../ml-distance-guard.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface WorkingStyleFacts {
  /** Questions both answered, and the one on which they agree least. */
  readonly answered: number;
  readonly furthest: string | null;
}

/** 1 − mean absolute difference over the questions that both answered; a neutral half when there is none. */
export const workingStyle: Criterion<WorkingStyleFacts> = {
  optional: true,
  missing: (startup, mentor) => missingSide(startup.style, mentor.style),
  value(startup, mentor) {
    const shared = sharedAnswers(startup, mentor);
    if (shared.length === 0) return 0.5;
    return gowerSimilarity(
      Float64Array.from(shared, (answer) => answer.ours),
      Float64Array.from(shared, (answer) => answer.theirs),
    );
  },
  facts(startup, mentor) {
    const shared = sharedAnswers(startup, mentor);
    const byDistance = shared.sort((a, b) => Math.abs(b.ours - b.theirs) - Math.abs(a.ours - a.theirs));
    return { answered: shared.length, furthest: byDistance[0]?.question ?? null };
  },
};

function sharedAnswers(
  startup: PreparedStartup,
  mentor: PreparedMentor,
): { question: string; ours: number; theirs: number }[] {
  return [...(startup.style ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([question, ours]) => {
      const theirs = mentor.style?.get(question);
      return theirs === undefined ? [] : [{ question, ours, theirs }];
    });
}
