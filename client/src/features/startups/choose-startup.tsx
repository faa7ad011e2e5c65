import { useState } from 'react';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { keepChosenStartup, readChosenStartup } from '../../shared/session/chosen-startup.ts';
import { useOwnStartups } from './use-own-startup.ts';

/** Who belongs to several startups works on one at a time; null where there is none. */
export function useChosenStartup(): { readonly startup: OwnStartup | null; readonly choose: (id: string) => void } {
  const startups = useOwnStartups();
  const [chosen, setChosen] = useState(readChosenStartup);
  const startup = startups.find(({ id }) => id === chosen) ?? startups[0] ?? null;
  return {
    startup,
    choose: (id) => {
      setChosen(id);
      keepChosenStartup(id);
    },
  };
}

export const nameOf = (startup: OwnStartup): string => startup.draft?.name ?? startup.published?.name ?? '';

/** Only for people with more than one. */
export function StartupChoice({ current, onChoose }: { current: OwnStartup; onChoose: (id: string) => void }) {
  const t = useT();
  const startups = useOwnStartups();
  if (startups.length < 2) return null;
  return (
    <SelectField
      label={t('startups.which')}
      value={current.id}
      onChange={onChoose}
      options={startups.map((one) => ({ value: one.id, label: nameOf(one) }))}
    />
  );
}
