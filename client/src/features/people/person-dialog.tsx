import { Button } from '@mantine/core';
import { useState } from 'react';
import { listPeople, restorePerson } from '../../../../src/contract/users/people-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { RoleDialog } from './role-dialog.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';
import type { Somebody } from './use-people.ts';

/** What can be done with one person: first the choice, then the one decision. */
export function PersonDialog({ somebody, onClose }: { somebody: Somebody; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [step, setStep] = useState<'choose' | 'role' | 'suspend'>('choose');
  const restore = useRouteMutation(restorePerson, {
    invalidates: [listPeople],
    onSuccess: ({ name }) => {
      toast({ text: t('people.restored', { name }) });
      onClose();
    },
  });
  if (step === 'role') return <RoleDialog somebody={somebody} onClose={onClose} />;
  if (step === 'suspend') return <SuspendDialog somebody={somebody} onClose={onClose} />;
  const { can, id, name, email } = somebody;
  const choices = [
    ...(can.changeRole ? [{ label: t('people.changeRole'), act: () => setStep('role') }] : []),
    ...(can.suspend ? [{ label: t('people.suspend'), act: () => setStep('suspend') }] : []),
    ...(can.restore ? [{ label: t('people.restore'), act: () => restore.mutate({ params: { userId: id } }) }] : []),
  ];
  return (
    <Dialog kind="sheet" title={name} lead={email} isOpen onClose={onClose}>
      <div className="stack">
        {choices.map(({ label, act }) => (
          <Button key={label} variant="default" fullWidth onClick={act}>
            {label}
          </Button>
        ))}
        {restore.error === null ? null : <Note tone="late">{sentence(restore.error)}</Note>}
      </div>
    </Dialog>
  );
}
