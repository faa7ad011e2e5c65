import { useState } from 'react';
import { changeStaffRole, listPeople } from '../../../../src/contract/users/people-routes.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { isWithoutProgram, RoleChoice, toRole, type RoleValue } from './role-choice.tsx';
import type { Somebody } from './use-people.ts';

const roleOf = ({ roles, coordinatedProgramIds }: Somebody): RoleValue => {
  const granted = roles.includes('admin') ? 'admin' : roles.includes('coordinator') ? 'coordinator' : 'nobody';
  return { role: granted, programIds: coordinatedProgramIds };
};

/** Grants or takes a role of staff. */
export function RoleDialog({ somebody, onClose }: { somebody: Somebody; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { id, name } = somebody;
  const [isMarked, setMarked] = useState(false);
  const [value, setValue] = useState(() => roleOf(somebody));
  const change = useRouteMutation(changeStaffRole, {
    invalidates: [listPeople],
    onSuccess: () => {
      toast({ text: t('people.roleSaved', { name }) });
      onClose();
    },
  });
  const save = () => {
    setMarked(true);
    if (!isWithoutProgram(value)) change.mutate({ params: { userId: id }, body: toRole(value) });
  };
  return (
    <DecisionDialog
      title={t('people.roleTitle', { name })}
      lead={t('people.roleLead')}
      act={t('people.roleSave')}
      deciding={change}
      onAct={save}
      onClose={onClose}
    >
      <RoleChoice roles={['coordinator', 'admin', 'nobody']} value={value} onChange={setValue} isMarked={isMarked} />
    </DecisionDialog>
  );
}
