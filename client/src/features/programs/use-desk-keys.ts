import { useEffect, useEffectEvent } from 'react';

interface DeskKeys {
  readonly onMove: (step: 1 | -1) => void;
  readonly onMark: () => void;
  readonly onAdmit: () => void;
  readonly onAsk: () => void;
}

/** J and K move, X chooses, A admits, F asks for facts. Never while somebody types, and never with a modifier: those are the browser's. */
export function useDeskKeys(keys: DeskKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const acts: Readonly<Record<string, () => void>> = {
      j: () => keys.onMove(1),
      k: () => keys.onMove(-1),
      x: keys.onMark,
      a: keys.onAdmit,
      f: keys.onAsk,
    };
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null;
