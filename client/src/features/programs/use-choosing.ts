import { useState } from 'react';
import type { DeskEnrollment } from './use-programs.ts';

/** Which application is read and which are chosen; both let go of what has left the list. */
export function useChoosing(rows: readonly DeskEnrollment[]) {
  const [shownId, setShownId] = useState<string | null>(null);
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const shown = rows.find(({ id }) => id === shownId) ?? rows[0];
  return {
    shown,
    chosen: rows.filter(({ id, can }) => can.decide && chosenIds.includes(id)),
    setShownId,
    toggle: (id: string) =>
      setChosenIds((known) => (known.includes(id) ? known.filter((one) => one !== id) : [...known, id])),
    move: (step: 1 | -1) => {
      const at = rows.findIndex(({ id }) => id === shown?.id);
      setShownId(rows[at + step]?.id ?? shown?.id ?? null);
    },
  };
}
