import { CheckList, RadioList } from '../../shared/components/choice-list.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useProgramNames } from './use-people.ts';

export type StaffRole = 'coordinator' | 'admin' | 'nobody';
export interface RoleValue {
  readonly role: StaffRole;
  readonly programIds: readonly string[];
}

/** What the contract is asked with: programs count for coordinators alone. */
export const toRole = ({ role, programIds }: RoleValue) => ({
  isAdmin: role === 'admin',
  programIds: role === 'coordinator' ? [...programIds] : [],
});

export const isWithoutProgram = ({ role, programIds }: RoleValue): boolean =>
  role === 'coordinator' && programIds.length === 0;

const words = {
  coordinator: ['people.isCoordinator', 'people.isCoordinatorHint'],
  admin: ['people.isAdmin', 'people.isAdminHint'],
  nobody: ['people.isNobody', 'people.isNobodyHint'],
} as const;

/** Which role of staff, and for coordinators in which programs. */
export function RoleChoice({
  roles,
  value,
  onChange,
  isMarked,
}: {
  roles: readonly StaffRole[];
  value: RoleValue;
  onChange: (value: RoleValue) => void;
  /** The person has tried to send it: what is missing is said. */
  isMarked: boolean;
}) {
  const t = useT();
  const { programs } = useProgramNames();
  return (
    <>
      <RadioList<StaffRole>
        legend={t('people.invite.role')}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
        choices={roles.map((role) => ({ value: role, label: t(words[role][0]), hint: t(words[role][1]) }))}
      />
      {value.role === 'coordinator' ? (
        <CheckList
          legend={t('people.invite.programs')}
          values={value.programIds}
          onChange={(programIds) => onChange({ ...value, programIds })}
          choices={programs.map(({ id, name, kind }) => ({
            value: id,
            label: name,
            hint: t(`programs.kinds.${kind}`),
          }))}
          error={isMarked && isWithoutProgram(value) ? t('people.invite.programsWrong') : null}
        />
      ) : null}
    </>
  );
}
