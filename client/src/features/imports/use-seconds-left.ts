import { useState } from 'react';
import { importChangedNews } from '../../../../src/contract/imports/events.ts';
import { useLive } from '../../shared/live/use-live.ts';

interface Pace {
  readonly state: string;
  readonly firstDone: number;
  readonly firstAt: number;
  readonly secondsLeft: number | null;
}

/** How long the rest may take, by the speed since this page first heard of it; null while that says nothing yet. */
export function useSecondsLeft(importId: string): number | null {
  const [pace, setPace] = useState<Pace | null>(null);
  useLive(importChangedNews, ({ id, state, progress }) => {
    if (id !== importId || progress === null) return;
    const { done, of } = progress;
    const now = Date.now();
    setPace((known) => {
      // Reading and writing have a speed of their own.
      if (known?.state !== state) return { state, firstDone: done, firstAt: now, secondsLeft: null };
      const [rows, seconds] = [done - known.firstDone, (now - known.firstAt) / 1_000];
      const isTelling = rows > 0 && seconds >= 1 && done < of;
      return { ...known, secondsLeft: isTelling ? Math.max(1, Math.round(((of - done) * seconds) / rows)) : null };
    });
  });
  return pace?.secondsLeft ?? null;
}
