import { useEffect, useEffectEvent } from 'react';

export interface DeskKeys {
  readonly onMove: (by: 1 | -1) => void;
  readonly onChoose: (at: number) => void;
  readonly onApprove: () => void;
  readonly onReplace: () => void;
  readonly onReject: () => void;
  /** Out of the queue, and never proposed again. */
  readonly onForbid: () => void;
  readonly onTake: () => void;
  readonly onHand: () => void;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
}

/** The desk by keyboard: J K, 1–3, A, R, X, F, T, H, U, ?. Never while somebody writes, never with a modifier. */
export function useDeskKeys(keys: DeskKeys, isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const act = actionOf(event.key, keys);
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
}

function actionOf(key: string, keys: DeskKeys): (() => void) | null {
  const actions: Readonly<Record<string, () => void>> = {
    j: () => keys.onMove(1),
    k: () => keys.onMove(-1),
    '1': () => keys.onChoose(0),
    '2': () => keys.onChoose(1),
    '3': () => keys.onChoose(2),
    a: keys.onApprove,
    r: keys.onReplace,
    x: keys.onReject,
    f: keys.onForbid,
    t: keys.onTake,
    h: keys.onHand,
    u: keys.onUndo,
    '?': keys.onHelp,
  };
  return actions[key.toLowerCase()] ?? null;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
