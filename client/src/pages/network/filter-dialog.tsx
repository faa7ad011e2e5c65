import { Button } from '@mantine/core';
import { useState } from 'react';
import { vettingState, type VettingState } from '../../../../src/contract/mentors/schema.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { noFilters, type NetworkFilters } from './network-filters.ts';

const any = 'any';

interface FilterProps {
  readonly of: 'startups' | 'mentors';
  readonly filters: NetworkFilters;
  readonly onChange: (filters: NetworkFilters) => void;
  readonly onClose: () => void;
}

/** What a list is narrowed to; nothing changes until it is said. */
export function FilterDialog({ of, filters, onChange, onClose }: FilterProps) {
  const t = useT();
  const [chosen, setChosen] = useState(filters);
  const set = <Name extends keyof NetworkFilters>(name: Name, value: NetworkFilters[Name] | undefined): void => {
    const { [name]: _before, ...rest } = chosen;
    setChosen({ ...noFilters, ...rest, ...(value === undefined ? {} : { [name]: value }) });
  };
  const finish = (next: NetworkFilters): void => {
    onChange(next);
    onClose();
  };
  return (
    <Dialog title={t('suggestions.filter.title')} kind="sheet" isOpen onClose={onClose}>
      <div className="stack">
        <Segmented
          legend={t('suggestions.filter.country')}
          value={chosen.country ?? any}
          onChange={(country) => set('country', country === any ? undefined : country)}
          segments={[
            { value: any, label: t('suggestions.filter.anyCountry') },
            { value: 'MX', label: t('suggestions.filter.MX') },
            { value: 'US', label: t('suggestions.filter.US') },
          ]}
        />
        {of === 'startups' ? (
          <StartupFields chosen={chosen} set={set} />
        ) : (
          <SelectField<VettingState | typeof any>
            label={t('network.vetting.state')}
            value={chosen.vetting ?? any}
            onChange={(state) => set('vetting', state === any ? undefined : state)}
            options={[
              { value: any, label: t('suggestions.filter.any') },
              ...vettingState.options.map((value) => ({ value, label: t(`network.vetting.states.${value}`) })),
            ]}
          />
        )}
        <ExpertiseField of={of} chosen={chosen} set={set} />
      </div>
      <DialogActions>
        <Button onClick={() => finish(chosen)}>{t('suggestions.filter.apply')}</Button>
        <Button variant="subtle" onClick={() => finish({ q: filters.q })}>
          {t('suggestions.filter.clear')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface FieldProps {
  readonly chosen: NetworkFilters;
  readonly set: <Name extends keyof NetworkFilters>(name: Name, value: NetworkFilters[Name] | undefined) => void;
}

function StartupFields({ chosen, set }: FieldProps) {
  const t = useT();
  const { directory } = useDirectory();
  return (
    <>
      <SelectField
        label={t('suggestions.filter.stageIs')}
        value={chosen.stage === undefined ? any : String(chosen.stage)}
        onChange={(stage) => set('stage', stage === any ? undefined : Number(stage))}
        options={[
          { value: any, label: t('suggestions.filter.any') },
          ...directory.stages.map(({ stage, name }) => ({ value: String(stage), label: name })),
        ]}
      />
      <CheckOption
        label={t('network.waitingOnly')}
        hint={t('network.waitingOnlyHint')}
        isChecked={chosen.isWaiting === true}
        onChange={(isOn) => set('isWaiting', isOn ? true : undefined)}
      />
    </>
  );
}

function ExpertiseField({ of, chosen, set }: FieldProps & Pick<FilterProps, 'of'>) {
  const t = useT();
  const { directory } = useDirectory();
  const leaves = directory.expertise.filter(({ parent }) => parent !== null);
  return (
    <SelectField
      label={t(of === 'mentors' ? 'suggestions.filter.expertise' : 'suggestions.filter.need')}
      value={chosen.expertise ?? any}
      onChange={(id) => set('expertise', id === any ? undefined : id)}
      options={[
        { value: any, label: t('suggestions.filter.any') },
        ...leaves.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
