/** One part of a score, in whole points of 100. `sentence` says it in words; parts come largest first and add up exactly. */
export interface ScorePart {
  readonly key: string;
  readonly sentence: string;
  /** Points won, 0…possible. */
  readonly got: number;
  /** Points that were to be won: the weight of this part. */
  readonly possible: number;
}

/** The number that the page shows is always this sum, never a second source. */
export const totalOf = (parts: readonly Pick<ScorePart, 'got'>[]): number =>
  parts.reduce((sum, part) => sum + part.got, 0);
