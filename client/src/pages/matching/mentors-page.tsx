import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntroductions } from '../../features/introductions/api.ts';
import { FilterBar } from '../../features/matching/filter-bar.tsx';
import type { Filters } from '../../features/matching/filters.ts';
import { MentorFit } from '../../features/matching/mentor-fit.tsx';
import { MentorList } from '../../features/matching/mentor-list.tsx';
import { useMentorSuggestions } from '../../features/matching/use-suggestions.ts';
import { nameOf, StartupChoice, useChosenStartup } from '../../features/startups/choose-startup.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** c: the mentors who fit the startup that the founder works on, and beside the list why one of them does. */
export function MentorsPage() {
  const t = useT();
  usePageTitle(t('suggestions.mentors.title'));
  const { startup, choose } = useChosenStartup();
  if (startup === null) {
    return (
      <EmptyState
        headingLevel={1}
        title={t('suggestions.mentors.noStartupTitle')}
        action={<LinkButton to="/startup">{t('suggestions.mentors.noStartupAction')}</LinkButton>}
      >
        <p>{t('suggestions.mentors.noStartupText')}</p>
      </EmptyState>
    );
  }
  return (
    <MentorsOf
      startupId={startup.id}
      name={nameOf(startup)}
      choice={<StartupChoice current={startup} onChoose={choose} />}
    />
  );
}

function MentorsOf({ startupId, name, choice }: { startupId: string; name: string; choice: React.ReactNode }) {
  const t = useT();
  const { mentorId } = useParams({ strict: false });
  const [filters, setFilters] = useState<Filters>({});
  const { data, error, refetch } = useMentorSuggestions(startupId, filters);
  if (error !== null && data === undefined) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const named = data?.suggestions.find(({ mentor }) => mentor.mentorId === mentorId);
  const shown = named ?? data?.suggestions[0];
  const title = named?.mentor.name ?? t('suggestions.mentors.title');
  return (
    <div data-width="full" data-page-top={named === undefined ? undefined : 'own'}>
      {named === undefined ? null : <PageTop title={title} back={{ to: '/mentors', label: t('suggestions.back') }} />}
      <ListDetail
        isDetailOpen={named !== undefined}
        listWidth={420}
        detailLabel={shown?.mentor.name ?? t('suggestions.choose')}
        list={
          data === undefined ? (
            <RowsSkeleton />
          ) : (
            <MentorList
              list={data}
              startupName={name}
              shownId={shown?.mentor.mentorId ?? null}
              openRequests={<OpenRequests startupId={startupId} />}
            >
              {choice}
              <FilterBar of="mentors" filters={filters} onChange={setFilters} />
            </MentorList>
          )
        }
        detail={
          shown === undefined ? null : (
            <MentorFit
              key={shown.mentor.mentorId}
              startupId={startupId}
              suggestion={shown}
              isPage={named !== undefined}
            />
          )
        }
      />
    </div>
  );
}

/** How many requests are open of how many may be: said where somebody thinks about the next. */
function OpenRequests({ startupId }: { startupId: string }) {
  const t = useT();
  const { data } = useIntroductions();
  const found = data?.openRequests.find((one) => one.startupId === startupId);
  return found === undefined ? null : <>{t('suggestions.mentors.open', { open: found.used, max: found.max })}</>;
}
