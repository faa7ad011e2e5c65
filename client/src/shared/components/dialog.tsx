import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Under the title, one sentence: what will happen, who reads it. */
  readonly lead?: ReactNode;
  /**
   * `sheet`: from the bottom on a phone, for menus and pickers. `dialog`: one field or one decision. `side`, `rail`: a panel at
   * the right, or beside the rail.
   */
  readonly kind?: 'dialog' | 'sheet' | 'side' | 'rail';
  /** Beside the title at its left: a person's arch. */
  readonly figure?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A native modal dialog: the browser keeps focus inside, closes on Escape, and gives focus back to what opened it. Never one
 * on top of another; never "are you sure" where undo is possible. Actions go left-aligned at the end, primary first.
 */
export function Dialog({ isOpen, ...open }: DialogProps) {
  // Of its own, so that it leaves as a whole: an element that only its parent takes out is gone before it was closed.
  return isOpen ? <OpenDialog {...open} /> : null;
}

function OpenDialog({ title, onClose, lead, kind = 'dialog', figure, children }: Omit<DialogProps, 'isOpen'>) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useT();
  const close = useEffectEvent(onClose);
  // Before the element leaves the page: a dialog that is gone already gives no focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    // The page decides when it closes: Escape and a press beside it only ask.
    const onCancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    const onPress = (event: Event) => {
      if (event.target === dialog) close();
    };
    dialog.addEventListener('cancel', onCancel);
    dialog.addEventListener('click', onPress);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('cancel', onCancel);
      dialog.removeEventListener('click', onPress);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={element} className={styles.dialog} data-kind={kind} aria-labelledby={titleId}>
      <div className={styles.body}>
        <header className={styles.head}>
          {figure}
          <div className={styles.words}>
            <h2 className="t20" id={titleId} tabIndex={-1}>
              {title}
            </h2>
            {lead === undefined ? null : <p className="t14 ink2">{lead}</p>}
          </div>
          <button type="button" className={styles.close} aria-label={t('ui.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** The buttons at the end of a dialog: primary first, left-aligned. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
