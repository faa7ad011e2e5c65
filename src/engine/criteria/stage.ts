import { type Criterion, missingSide } from './criterion.ts';

export interface StageFacts {
  readonly stage: number;
  /** The mentor's stage that helps most here; its distance is `mentorStage − stage`. */
  readonly mentorStage: number;
}

/** One-sided: who has been there helps who is there. f = max_t e_t k(t − s), with e_t the mentor's experience at stage t. */
export const stage: Criterion<StageFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.profile.stage, mentor.stages),
  value: (startup, mentor) => best(startup.profile.stage ?? 0, mentor.stages).value,
  facts: (startup, mentor) => ({
    stage: startup.profile.stage ?? 0,
    mentorStage: best(startup.profile.stage ?? 0, mentor.stages).stage,
  }),
};

/**
 * How much having been `distance` stages further helps (prior): 1 for 0..2 ahead, e^(−(d−2)/2.5) beyond, e^(d/0.7) for a mentor
 * who has not got there. 0..1.
 */
export function stageKernel(distance: number): number {
  if (distance < 0) return Math.exp(distance / 0.7);
  return distance <= 2 ? 1 : Math.exp(-(distance - 2) / 2.5);
}

/** The kernel at the distances −7..7, so that ranking thousands needs no exponential. */
const kernelAt = Float64Array.from({ length: 15 }, (_, at) => stageKernel(at - 7));

function best(startupStage: number, experience: Float64Array | null): { value: number; stage: number } {
  let value = 0;
  let found = 0;
  for (let at = 0; experience !== null && at < experience.length; at += 1) {
    const helps = (experience[at] ?? 0) * (kernelAt[at - startupStage + 7] ?? 0);
    if (helps <= value) continue;
    value = helps;
    found = at;
  }
  return { value, stage: found };
}
