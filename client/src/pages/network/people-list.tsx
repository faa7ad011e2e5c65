import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ProgramSwitch } from '../../features/programs/program-switch.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { FilterDialog } from './filter-dialog.tsx';
import { isNarrowed, noFilters, type NetworkFilters } from './network-filters.ts';
import styles from './network.module.css';

/** The head of both lists: which of the two, the search, what it is narrowed to; then the rows. */
export function PeopleList({
  of,
  filters,
  onFilters,
  total,
  error,
  onRetry,
  onMore,
  children,
}: {
  of: 'startups' | 'mentors';
  filters: NetworkFilters;
  onFilters: (filters: NetworkFilters) => void;
  /** Null while the first answer is awaited. */
  total: number | null;
  error: unknown;
  onRetry: () => void;
  /** Null when everybody is shown. */
  onMore: (() => void) | null;
  children: ReactNode;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <header className={styles.head}>
        <h1 className="t28">{t('network.title')}</h1>
        <TabsLine
          label={t('network.title')}
          tabs={(['startups', 'mentors'] as const).map((key) => ({
            key,
            label: t(`network.${key}`),
            to: `/network/${key}`,
            isCurrent: key === of,
          }))}
        />
        <div className="until-rail">
          <ProgramSwitch />
        </div>
        <TextField
          type="search"
          label={t(`network.search_${of}`)}
          value={filters.q}
          onChange={(q) => onFilters({ ...filters, q })}
          maxLength={80}
        />
        <div className="between t14 ink2">
          <span aria-live="polite">{total === null ? '' : t(`network.count_${of}`, { count: total })}</span>
          <Button variant="subtle" size="sm" leftSection={<Icon name="filter" />} onClick={() => setOpen(true)}>
            {t(isNarrowed(filters) ? 'network.narrowed' : 'suggestions.filter.open')}
          </Button>
        </div>
      </header>
      {total === null && error === null ? <RowsSkeleton /> : null}
      {total === null && error !== null ? <ErrorState error={error} onRetry={onRetry} /> : null}
      {total === 0 ? (
        <EmptyState
          art="none"
          title={t('network.noneTitle')}
          action={
            <Button variant="default" onClick={() => onFilters(noFilters)}>
              {t('suggestions.filter.clear')}
            </Button>
          }
        >
          <p>{t('network.noneText')}</p>
        </EmptyState>
      ) : (
        children
      )}
      {onMore === null ? null : (
        <Button variant="default" mt={16} onClick={onMore}>
          {t('network.more')}
        </Button>
      )}
      {isOpen ? <FilterDialog of={of} filters={filters} onChange={onFilters} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
