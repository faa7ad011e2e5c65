import { useState } from 'react';
import { listPeople, suspendPerson } from '../../../../src/contract/users/people-routes.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import type { Somebody } from './use-people.ts';

/** Asks for the reason: it stays in the audit log. */
export function SuspendDialog({ somebody, onClose }: { somebody: Somebody; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { id, name } = somebody;
  const [reason, setReason] = useState('');
  const [isMarked, setMarked] = useState(false);
  const suspend = useRouteMutation(suspendPerson, {
    invalidates: [listPeople],
    onSuccess: () => {
      toast({ text: t('people.suspended', { name }) });
      onClose();
    },
  });
  const send = () => {
    setMarked(true);
    if (reason.trim() !== '') suspend.mutate({ params: { userId: id }, body: { reason } });
  };
  return (
    <DecisionDialog
      title={t('people.suspendTitle', { name })}
      lead={t('people.suspendLead')}
      act={t('people.suspend')}
      deciding={suspend}
      onAct={send}
      onClose={onClose}
    >
      <TextArea
        label={t('people.reason')}
        value={reason}
        onChange={setReason}
        maxLength={600}
        autosize
        minRows={2}
        error={isMarked && reason.trim() === '' ? t('people.write') : null}
      />
    </DecisionDialog>
  );
}
