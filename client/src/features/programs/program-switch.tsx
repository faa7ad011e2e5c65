import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { chooseProgram, useCoordinated } from './chosen-program.ts';
import { useProgramName } from './use-programs.ts';

const all = 'all';

/** Which program the pages show, for whoever coordinates several; with one there is nothing to choose. */
export function ProgramSwitch() {
  const t = useT();
  const nameOf = useProgramName();
  const { programs, chosen } = useCoordinated();
  if (programs.length < 2) return null;
  return (
    <SelectField
      label={t('shell.program')}
      value={chosen?.id ?? all}
      onChange={(id) => chooseProgram(id === all ? null : id)}
      options={[
        { value: all, label: t('programs.all') },
        ...programs.map((program) => ({ value: program.id, label: nameOf(program) })),
      ]}
    />
  );
}
