import type { Enrollment, DeskState } from './use-programs.ts';

type Moved = Pick<Enrollment, 'id' | 'state' | 'asked'>;

/** Where this desk has put applications itself, so that their news are not told to whoever made them. */
export interface OwnMoves {
  /** Moves one; its news may be here before the reply. A move that is refused is none. */
  readonly move: (id: string, act: () => Promise<Moved>) => Promise<void>;
  /** Whether it was this desk that put it there. Once somebody else moves it, what comes later is theirs. */
  readonly isOwn: (id: string, state: DeskState) => boolean;
}

export function keepOwnMoves(): OwnMoves {
  const known = new Map<string, DeskState | 'moving'>();
  return {
    move: async (id, act) => {
      known.set(id, 'moving');
      try {
        known.set(id, standingOf(await act()));
      } catch (error) {
        known.delete(id);
        throw error;
      }
    },
    isOwn: (id, state) => {
      const own = known.get(id);
      if (own === state || own === 'moving') return true;
      known.delete(id);
      return false;
    },
  };
}

const standingOf = ({ state, asked }: Moved): DeskState =>
  state === 'applied' && asked !== null ? 'incomplete' : state;
