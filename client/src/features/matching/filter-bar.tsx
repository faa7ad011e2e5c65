import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Country } from '../../../../src/contract/directory/schema.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Filters } from './filters.ts';
import { isFiltered } from './filters.ts';
import styles from './matching.module.css';

interface BarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Whom the list shows: the same four questions read differently. */
  readonly of: 'mentors' | 'founders';
}

/** One quiet line above a list: what it is narrowed to, and the way to change it. */
export function FilterBar(props: BarProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.quiet}>
      <FilterWords filters={props.filters} />
      <Button variant="subtle" size="sm" leftSection={<Icon name="filter" />} onClick={() => setOpen(true)}>
        {t('suggestions.filter.open')}
      </Button>
      {isOpen ? <FilterDialog {...props} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function FilterWords({ filters }: Pick<BarProps, 'filters'>) {
  const t = useT();
  const { list } = useFormat();
  const { directory, expertise, language } = useDirectory();
  if (!isFiltered(filters)) return <span>{t('suggestions.filter.all')}</span>;
  const stage = directory.stages.find((one) => one.stage === filters.stage)?.name;
  const words = [
    ...(filters.country === undefined ? [] : [t(`suggestions.filter.${filters.country}`)]),
    ...(filters.language === undefined ? [] : [language(filters.language)]),
    ...(filters.expertise === undefined ? [] : [expertise(filters.expertise)]),
    ...(stage === undefined ? [] : [stage]),
  ];
  return <span>{list(words)}</span>;
}

const any = 'any';

function FilterDialog({ filters, onChange, of, onClose }: BarProps & { onClose: () => void }) {
  const t = useT();
  const { directory } = useDirectory();
  const [chosen, setChosen] = useState(filters);
  const everything = { value: any, label: t('suggestions.filter.any') };
  const set = <Name extends keyof Filters>(name: Name, value: Filters[Name] | undefined): void => {
    const { [name]: _before, ...rest } = chosen;
    setChosen(value === undefined ? rest : { ...rest, [name]: value });
  };
  const finish = (next: Filters): void => {
    onChange(next);
    onClose();
  };
  const isMentors = of === 'mentors';
  return (
    <Dialog title={t('suggestions.filter.title')} kind="sheet" isOpen onClose={onClose}>
      <div className={styles.fields}>
        <div>
          <p className="label">{t('suggestions.filter.country')}</p>
          <Segmented<Country | typeof any>
            legend={t('suggestions.filter.country')}
            value={chosen.country ?? any}
            onChange={(country) => set('country', country === any ? undefined : country)}
            segments={[
              { value: any, label: t('suggestions.filter.anyCountry') },
              { value: 'MX', label: t('suggestions.filter.MX') },
              { value: 'US', label: t('suggestions.filter.US') },
            ]}
          />
        </div>
        <SelectField
          label={t('suggestions.filter.language')}
          value={chosen.language ?? any}
          onChange={(tag) => set('language', tag === any ? undefined : tag)}
          options={[everything, ...directory.languages.map(({ tag, name }) => ({ value: tag, label: name }))]}
        />
        <SelectField
          label={t(isMentors ? 'suggestions.filter.expertise' : 'suggestions.filter.need')}
          value={chosen.expertise ?? any}
          onChange={(id) => set('expertise', id === any ? undefined : id)}
          options={[
            everything,
            ...directory.expertise
              .filter(({ parent }) => parent !== null)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          label={t(isMentors ? 'suggestions.filter.stage' : 'suggestions.filter.stageIs')}
          value={chosen.stage === undefined ? any : String(chosen.stage)}
          onChange={(stage) => set('stage', stage === any ? undefined : Number(stage))}
          options={[everything, ...directory.stages.map(({ stage, name }) => ({ value: String(stage), label: name }))]}
        />
      </div>
      <DialogActions>
        <Button onClick={() => finish(chosen)}>{t('suggestions.filter.apply')}</Button>
        <Button variant="subtle" onClick={() => finish({})}>
          {t('suggestions.filter.clear')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
