import type { Criterion } from './criterion.ts';

export interface TrackRecordFacts {
  readonly kept: number;
  readonly total: number;
}

/** Strength of the prior: as if eight earlier ones were known, half of them kept, so that a newcomer stands at a neutral half. */
const priorKept = 4;
const priorTotal = 8;

/** Beta posterior mean of a mentor's follow-through. */
export const trackRecord: Criterion<TrackRecordFacts> = {
  optional: true,
  missing: (_startup, mentor) => (mentor.profile.track === null ? 'mentor' : null),
  value: (_startup, mentor) => followThrough(mentor.profile.track),
  facts: (_startup, mentor) => counts(mentor.profile.track),
};

/** (4 + kept) / (8 + total), 0..1; one half when nothing is known. */
export function followThrough(track: { kept: number; total: number } | null): number {
  const { kept, total } = counts(track);
  return (priorKept + kept) / (priorTotal + total);
}

function counts(track: { kept: number; total: number } | null): TrackRecordFacts {
  const whole = (count: number): number => (Number.isFinite(count) && count > 0 ? count : 0);
  const total = whole(track?.total ?? 0);
  return { kept: Math.min(whole(track?.kept ?? 0), total), total };
}
