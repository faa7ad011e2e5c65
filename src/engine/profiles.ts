/**
 * The two sides in the engine's terms: ids and numbers. A fact nobody has told is null, never a default, so that the score can
 * say "not told yet". An empty list is an answer ("none") for availability and markets, and as good as untold elsewhere.
 */

/** 0 idea, 1 validation, 2 MVP, 3 first revenue, 4 seed, 5 series A, 6 growth, 7 expansion or exit. */
export type Stage = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 0 A1, 1 A2, 2 B1, 3 B2, 4 C1, 5 C2, 6 native. */
export type LanguageLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface LanguageSkill {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly level: LanguageLevel;
}

/** One ranked need. `weight` is its importance (any positive scale), `level` how much of it is wanted, 0..1. */
export interface Need {
  readonly id: string;
  readonly weight: number;
  readonly level: number;
}

/** One offer; `level` is how much of it the mentor can give, 0..1. */
export interface Offer {
  readonly id: string;
  readonly level: number;
}

/** What a mentor has been through at a stage, 0..1 (lived or guided fully = 1). */
export interface StageExperience {
  readonly stage: Stage;
  readonly level: number;
}

/**
 * Free time on real dates: one entry a week, each a flat list [start, end, start, end, …) of absolute minutes since 1970 UTC,
 * ascending and not overlapping. Both sides of a pair list the same weeks in the same order.
 */
export interface Availability {
  readonly weeks: readonly Int32Array[];
}

/** A home. `corridors`: named border corridors, sister-city pairs or clusters that the home belongs to. */
export interface Home {
  readonly country: string;
  readonly state: string | null;
  readonly metro: string | null;
  readonly corridors: readonly string[];
}

/** Answers to working-style questions, 0..1 by question id. */
export type StyleAnswers = Readonly<Record<string, number>>;

/** A sparse vector of length one: ascending term numbers with their weights, made by a word model. */
export interface WordVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

interface SharedFacts {
  readonly id: string;
  /** Bilateral industry keys. */
  readonly industries: readonly string[] | null;
  readonly verticals: readonly string[] | null;
  readonly languages: readonly LanguageSkill[] | null;
  readonly availability: Availability | null;
  readonly home: Home | null;
  /** Ids of the other side, the most wanted first. */
  readonly preferences: readonly string[] | null;
  readonly style: StyleAnswers | null;
  /** Own words by language tag. */
  readonly words: Readonly<Record<string, WordVector>> | null;
}

export interface StartupProfile extends SharedFacts {
  readonly needs: readonly Need[] | null;
  readonly stage: Stage | null;
  /** Minutes a week the founders ask for. */
  readonly minutesWanted: number | null;
  /** Country they want to reach across the border; `'none'` when they do not (yet); null when untold. */
  readonly crossingTo: string | null;
  /** Places (country, state or metro ids) they want to sell or grow in. */
  readonly targetMarkets: readonly string[];
}

export interface MentorProfile extends SharedFacts {
  readonly offers: readonly Offer[] | null;
  readonly stages: readonly StageExperience[] | null;
  /** Places whose market they know besides their home: countries or states by ISO id, metros by the caller's ids. */
  readonly markets: readonly string[];
  /** Of the introductions and mentorships that have ended: how many they followed through. */
  readonly track: { readonly kept: number; readonly total: number } | null;
}

/** Weights for `count` ranked needs, first to last, falling evenly and adding up to 1: three give 1/2, 1/3, 1/6. */
export function rankWeights(count: number): readonly number[] {
  const sum = (count * (count + 1)) / 2;
  return Array.from({ length: count }, (_, rank) => (count - rank) / sum);
}
