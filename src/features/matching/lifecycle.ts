/** Pure tables of states: what the cases of a pair say together, and how a match under review may move. */

interface CaseState {
  readonly kind: 'exclude' | 'flag';
  readonly state: 'open' | 'confirmed' | 'cleared';
}

/**
 * One case that was confirmed, or is open and meant to exclude, keeps the pair apart. Otherwise coordinators keep seeing a
 * flag while something is open, and the pair is cleared when nothing is.
 */
export function conflictMarkOf(cases: readonly CaseState[]): 'excluded' | 'flagged' | 'cleared' {
  const isKeptApart = cases.some(
    ({ kind, state }) => state === 'confirmed' || (state === 'open' && kind === 'exclude'),
  );
  if (isKeptApart) return 'excluded';
  return cases.some(({ state }) => state === 'open') ? 'flagged' : 'cleared';
}

export const matchStates = ['proposed', 'approved', 'rejected', 'replaced'] as const;
export type MatchState = (typeof matchStates)[number];

/** A reviewed match may be taken back to `proposed` until the other side has read the introduction. */
const matchMoves: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ['approved', 'rejected', 'replaced'],
  // A replacement that is undone is rejected, and what it had replaced waits again.
  approved: ['proposed', 'rejected'],
  rejected: ['proposed'],
  replaced: ['proposed'],
};

export const mayMove = (from: MatchState, to: MatchState): boolean => matchMoves[from].includes(to);
