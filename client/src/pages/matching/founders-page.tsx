import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FilterBar } from '../../features/matching/filter-bar.tsx';
import type { Filters } from '../../features/matching/filters.ts';
import { FounderFit } from '../../features/matching/founder-fit.tsx';
import { FounderList, useStartupName } from '../../features/matching/founder-list.tsx';
import { useStartupSuggestions } from '../../features/matching/use-suggestions.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** The mentor's side of the suggestions: founders they could help, and why. */
export function FoundersPage() {
  const t = useT();
  const { startupId } = useParams({ strict: false });
  const [filters, setFilters] = useState<Filters>({});
  const { data, error, refetch } = useStartupSuggestions(filters);
  const nameOf = useStartupName();
  usePageTitle(t('suggestions.founders.title'));
  if (error !== null && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const named = data?.suggestions.find(({ startup }) => startup.startupId === startupId);
  const shown = named ?? data?.suggestions[0];
  return (
    <div data-width="full" data-page-top={named === undefined ? undefined : 'own'}>
      {named === undefined ? null : (
        <PageTop title={nameOf(named.startup)} back={{ to: '/founders', label: t('suggestions.back') }} />
      )}
      <ListDetail
        isDetailOpen={named !== undefined}
        listWidth={420}
        detailLabel={shown === undefined ? t('suggestions.choose') : nameOf(shown.startup)}
        list={
          data === undefined ? (
            <RowsSkeleton />
          ) : (
            <FounderList list={data} shownId={shown?.startup.startupId ?? null}>
              <FilterBar of="founders" filters={filters} onChange={setFilters} />
            </FounderList>
          )
        }
        detail={
          shown === undefined || data === undefined ? null : (
            <FounderFit
              key={shown.startup.startupId}
              mentorId={data.mentorId}
              suggestion={shown}
              isPage={named !== undefined}
            />
          )
        }
      />
    </div>
  );
}
