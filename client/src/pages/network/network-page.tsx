import { useParams, useRouterState } from '@tanstack/react-router';
import { useCoordinated } from '../../features/programs/chosen-program.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { MentorSide } from './mentor-side.tsx';
import { MentorsList } from './mentors-list.tsx';
import { StartupSide } from './startup-side.tsx';
import { StartupsList } from './startups-list.tsx';

/** The people of a coordinator's programs, startups or mentors; and one of them with everybody they could be put together with. */
export function NetworkPage() {
  const t = useT();
  usePageTitle(t('network.title'));
  const { startupId, mentorId } = useParams({ strict: false });
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const { programs, isKnown } = useCoordinated();
  const isMentors = pathname.startsWith('/network/mentors');
  const shownId = startupId ?? mentorId ?? null;
  if (isKnown && programs.length === 0) {
    return (
      <EmptyState headingLevel={1} title={t('homes.coordinator.noProgramTitle')}>
        <p>{t('homes.coordinator.noProgramText')}</p>
      </EmptyState>
    );
  }
  const back = { to: isMentors ? '/network/mentors' : '/network/startups', label: t('network.title') };
  return (
    <div data-width="full" data-page-top={shownId === null ? undefined : 'own'}>
      {shownId === null ? null : <PageTop title={t('network.title')} back={back} />}
      <ListDetail
        isDetailOpen={shownId !== null}
        listWidth={400}
        keepsPlaceAs={isMentors ? 'network-mentors' : 'network-startups'}
        detailLabel={t('network.one')}
        list={isMentors ? <MentorsList shownId={shownId} /> : <StartupsList shownId={shownId} />}
        detail={<Detail startupId={startupId} mentorId={mentorId} />}
      />
    </div>
  );
}

function Detail({ startupId, mentorId }: { startupId: string | undefined; mentorId: string | undefined }) {
  const t = useT();
  if (startupId !== undefined) return <StartupSide key={startupId} startupId={startupId} isPage />;
  if (mentorId !== undefined) return <MentorSide key={mentorId} mentorId={mentorId} isPage />;
  return (
    <EmptyState title={t('network.chooseTitle')}>
      <p>{t('network.chooseText')}</p>
    </EmptyState>
  );
}
