import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import { type Criterion, missingSide } from './criterion.ts';

export interface LanguageFacts {
  /** BCP 47 tag of the best shared language; null when they share none. */
  readonly tag: string | null;
  /** CEFR levels 0..6 in it, −1 when none is shared. */
  readonly startupLevel: number;
  readonly mentorLevel: number;
}

/** Chance of an effective hour at A1, A2, B1, B2, C1, C2, native (prior). */
const valueOfLevel = [0.05, 0.2, 0.6, 0.88, 0.97, 1, 1] as const;

/** The best shared language by the weaker of the two speakers, never an average. */
export const language: Criterion<LanguageFacts> = {
  optional: false,
  missing: (startup, mentor) => missingSide(startup.languages, mentor.languages),
  value: (startup, mentor) => valueOfLevel[bestSharedLevel(startup, mentor)] ?? 0,
  facts(startup, mentor) {
    const found = bestShared(startup, mentor);
    return found ?? { tag: null, startupLevel: -1, mentorLevel: -1 };
  },
};

/** CEFR level of the weaker speaker in the best shared language, 0..6; −1 when none is shared. O(languages). */
export function bestSharedLevel(startup: PreparedStartup, mentor: PreparedMentor): number {
  let best = -1;
  for (const [tag, level] of startup.languages ?? []) {
    const weaker = Math.min(level, mentor.languages?.get(tag) ?? -1);
    if (weaker > best) best = weaker;
  }
  return best;
}

/** The strongest pair of levels; among equals the tag that sorts first, so that explanations do not depend on order. */
function bestShared(startup: PreparedStartup, mentor: PreparedMentor): LanguageFacts | null {
  let best: LanguageFacts | null = null;
  for (const [tag, startupLevel] of [...(startup.languages ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const mentorLevel = mentor.languages?.get(tag);
    if (mentorLevel === undefined) continue;
    if (best === null || isStronger({ startupLevel, mentorLevel }, best)) best = { tag, startupLevel, mentorLevel };
  }
  return best;
}

type Levels = Pick<LanguageFacts, 'startupLevel' | 'mentorLevel'>;

function isStronger(a: Levels, b: Levels): boolean {
  const weaker = Math.min(a.startupLevel, a.mentorLevel) - Math.min(b.startupLevel, b.mentorLevel);
  return weaker > 0 || (weaker === 0 && a.startupLevel + a.mentorLevel > b.startupLevel + b.mentorLevel);
}
