import { useSyncExternalStore } from 'react';
import { usePrograms, type Program } from './use-programs.ts';

const key = 'puente-program';
const listeners = new Set<() => void>();
let chosen = readKept();

/** The program that a coordinator looks at now; null is all of theirs. Kept on this device. */
export function chooseProgram(programId: string | null): void {
  chosen = programId;
  try {
    if (programId === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, programId);
  } catch {
    // Not kept for the next visit; this one has it.
  }
  for (const listener of listeners) listener();
}

function readKept(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The programs of this coordinator, and the one they look at. `one` is never null while they have any: for pages of one program. */
export function useCoordinated() {
  const wanted = useSyncExternalStore(subscribe, () => chosen);
  const { data, error, refetch } = usePrograms();
  const programs: readonly Program[] = (data?.programs ?? []).filter(({ can }) => can.coordinate);
  const picked = programs.find(({ id }) => id === wanted) ?? null;
  const usual = programs.find(({ kind }) => kind !== 'network') ?? programs[0] ?? null;
  return { programs, chosen: picked, one: picked ?? usual, isKnown: data !== undefined, error, refetch };
}
