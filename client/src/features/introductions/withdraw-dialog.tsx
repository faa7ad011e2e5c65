import { Button } from '@mantine/core';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

export function WithdrawDialog({
  isOpen,
  isSending,
  onClose,
  onWithdraw,
}: {
  isOpen: boolean;
  isSending: boolean;
  onClose: () => void;
  onWithdraw: () => void;
}) {
  const t = useT();
  return (
    <Dialog
      title={t('answers.answer.withdrawTitle')}
      lead={t('answers.answer.withdrawLead')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <DialogActions>
        <Button disabled={isSending} onClick={onWithdraw}>
          {isSending ? t('ui.sending') : t('answers.answer.withdraw')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
