import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** Why: asked for whatever differs from what the engine proposed. */
export function ReasonDialog({
  title,
  lead,
  action,
  canForbid = false,
  isForbidden = false,
  onClose,
  onSend,
}: {
  title: string;
  lead: string;
  action: string;
  canForbid?: boolean;
  /** Forbidding stands chosen already. */
  isForbidden?: boolean;
  onClose: () => void;
  onSend: (reason: string, forbid: boolean) => void;
}) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [forbid, setForbid] = useState(isForbidden);
  const [isMissing, setMissing] = useState(false);
  const send = (): void => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    onSend(said, forbid);
    onClose();
  };
  return (
    <Dialog title={title} lead={lead} isOpen onClose={onClose}>
      <TextArea
        label={t('review.reason.why')}
        value={reason}
        onChange={setReason}
        maxLength={answerMax}
        autosize
        minRows={3}
        error={isMissing ? t('review.reason.whyNeeded') : null}
        seen={t('review.reason.kept')}
      />
      {canForbid ? (
        <CheckOption
          label={t('review.reason.forbid')}
          hint={t('review.reason.forbidHint')}
          isChecked={forbid}
          onChange={setForbid}
        />
      ) : null}
      <DialogActions>
        <Button onClick={send}>{action}</Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
