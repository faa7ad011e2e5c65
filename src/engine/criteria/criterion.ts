import type { Policy } from '../policy.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';

/** Whose fact is untold. */
export type MissingSide = 'startup' | 'mentor' | 'both';

/** One measure of a pair. `value` and `facts` are asked only when nothing is missing. */
export interface Criterion<Facts> {
  /** An optional fact counts a neutral half while untold; a required one counts 0 and says so. */
  readonly optional: boolean;
  missing(startup: PreparedStartup, mentor: PreparedMentor): MissingSide | null;
  /** 0..1, never NaN. */
  value(startup: PreparedStartup, mentor: PreparedMentor, policy: Policy): number;
  /** Numbers and ids from which a sentence can be made in any language. */
  facts(startup: PreparedStartup, mentor: PreparedMentor, policy: Policy): Facts;
}

/** Which side lacks a fact, from the two facts themselves. */
export function missingSide(startupFact: unknown, mentorFact: unknown): MissingSide | null {
  const startupLacks = startupFact === null;
  const mentorLacks = mentorFact === null;
  if (startupLacks && mentorLacks) return 'both';
  if (startupLacks) return 'startup';
  return mentorLacks ? 'mentor' : null;
}
