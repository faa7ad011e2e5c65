import { useParams } from '@tanstack/react-router';
import { getMentor } from '../../../src/contract/mentors/routes.ts';
import { listOwnStartups } from '../../../src/contract/startups/routes.ts';
import { MentorReading } from '../features/mentors/mentor-reading.tsx';
import { useRouteQuery } from '../shared/api/use-route-query.ts';
import { ErrorState } from '../shared/components/error-state.tsx';
import { LinkButton } from '../shared/components/link-button.tsx';
import { BackLink, PageTop, usePageTitle } from '../shared/components/page.tsx';
import { PageSkeleton } from '../shared/components/skeletons.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import { useSession } from '../shared/session/session-provider.tsx';

/** d: one mentor, as this reader may see them. */
export function MentorPage() {
  const t = useT();
  const { role } = useSession();
  const { mentorId = '' } = useParams({ strict: false });
  const { data: mentor, error, refetch } = useRouteQuery(getMentor, { params: { mentorId } });
  const own = useRouteQuery(listOwnStartups, {}, { enabled: role === 'founder' });
  const needs = own.data?.startups[0]?.published?.needs ?? [];
  const title = mentor?.identity?.name ?? t('mentors.page.blind');
  const back =
    role === 'founder'
      ? { to: '/mentors', label: t('mentors.page.back') }
      : { to: '/home', label: t('shell.nav.home') };
  usePageTitle(title);
  return (
    <div style={{ maxWidth: 720 }}>
      <PageTop title={title} back={back} />
      <BackLink to={back.to} label={back.label} />
      {mentor !== undefined ? (
        <>
          <MentorReading mentor={mentor} needed={needs.flatMap(({ id }) => (id === null ? [] : [id]))} />
          {mentor.isOwn ? (
            <LinkButton to="/offer" variant="default" mt={28}>
              {t('mentors.page.edit')}
            </LinkButton>
          ) : null}
        </>
      ) : error === null ? (
        <PageSkeleton />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
