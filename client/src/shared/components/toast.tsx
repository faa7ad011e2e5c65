import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  /** What has happened, one line. Not for what is visible already. */
  readonly text: string;
  readonly tone?: 'done' | 'late';
  /** Undo instead of "are you sure". */
  readonly onUndo?: () => void;
}

const shownForMs = 6_000;
const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** `const toast = useToast(); toast({ text, onUndo })` */
export function useToast(): (message: ToastMessage) => void {
  const toast = use(ToastContext);
  if (toast === null) throw new Error('useToast needs a ToastProvider above it');
  return toast;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: number; message: ToastMessage } | null>(null);
  const nextId = useRef(0);
  const toast = useCallback((message: ToastMessage) => {
    nextId.current += 1;
    setShown({ id: nextId.current, message });
  }, []);
  const value = useMemo(() => toast, [toast]);
  return (
    <ToastContext value={value}>
      {children}
      <output className={styles.place} aria-live="polite">
        {shown === null ? null : <Toast key={shown.id} message={shown.message} onGone={() => setShown(null)} />}
      </output>
    </ToastContext>
  );
}

/** Stays while it is pointed at or holds focus: nobody loses an undo by being slow. */
function Toast({ message, onGone }: { message: ToastMessage; onGone: () => void }) {
  const t = useT();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div className={styles.toast} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <Icon name={message.tone === 'late' ? 'alert' : 'check'} />
      <span>{message.text}</span>
      {message.onUndo === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            message.onUndo?.();
            onGone();
          }}
        >
          {t('ui.undo')}
        </button>
      )}
    </div>
  );
}
