import { Button } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { DialogActions } from './dialog.tsx';

/** The foot of a dialog that asks for one thing: do it, or leave everything as it is. */
export function DialogAnswer({
  action,
  onAction,
  onClose,
  isSending,
  isDisabled = false,
}: {
  action: string;
  onAction: () => void;
  onClose: () => void;
  isSending: boolean;
  /** What it needs has not been said yet. */
  isDisabled?: boolean;
}) {
  const t = useT();
  return (
    <DialogActions>
      <Button disabled={isSending || isDisabled} onClick={onAction}>
        {isSending ? t('ui.sending') : action}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </DialogActions>
  );
}
