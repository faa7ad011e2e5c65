import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
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
      <DialogAnswer
        action={t('answers.answer.withdraw')}
        onAction={onWithdraw}
        onClose={onClose}
        isSending={isSending}
      />
    </Dialog>
  );
}
