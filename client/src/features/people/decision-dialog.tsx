import type { ReactNode } from 'react';
import type { ApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';

interface DecisionDialogProps {
  readonly title: string;
  readonly lead: string;
  /** What the one button does. */
  readonly act: string;
  readonly deciding: { readonly isPending: boolean; readonly error: ApiError | null };
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One decision about a person: what it needs, why it failed, the one button and the way back. */
export function DecisionDialog({ title, lead, act, deciding, onAct, onClose, children }: DecisionDialogProps) {
  const sentence = useErrorSentence();
  return (
    <Dialog title={title} lead={lead} isOpen onClose={onClose}>
      <div className="stack">
        {children}
        {deciding.error === null ? null : <Note tone="late">{sentence(deciding.error)}</Note>}
      </div>
      <DialogAnswer action={act} onAction={onAct} onClose={onClose} isSending={deciding.isPending} />
    </Dialog>
  );
}
