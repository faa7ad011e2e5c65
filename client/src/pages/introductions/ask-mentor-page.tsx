import { useNavigate, useParams } from '@tanstack/react-router';
import { getMentor } from '../../../../src/contract/mentors/routes.ts';
import { RequestComposer } from '../../features/introductions/request-composer.tsx';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { BackLink, PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** The composer as a page of its own: on a phone it comes after the mentor's page. */
export function AskMentorPage() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { place } = useDirectory();
  const { mentorId } = useParams({ from: '/member/founder/mentors/$mentorId/ask' });
  const { data, error, refetch } = useRouteQuery(getMentor, { params: { mentorId } });
  const where = data?.placeId ? t('introductions.someone', { place: place(data.placeId) }) : null;
  const name = data?.identity?.name ?? where ?? t('introductions.someoneAnywhere');
  const title = t('introductions.compose.title', { name });
  const back = { to: `/mentors/${mentorId}`, label: name };
  usePageTitle(title);
  return (
    <div style={{ maxWidth: 480 }}>
      <PageTop title={title} back={back} />
      <BackLink to={back.to} label={back.label} />
      {error ? <ErrorState headingLevel={1} error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        error ? null : (
          <PageSkeleton />
        )
      ) : (
        <RequestComposer
          mentor={{ mentorId, name }}
          headingLevel={1}
          onSent={({ id }) => {
            toast({ text: t('introductions.compose.sent', { name }) });
            void navigate({ to: '/introductions/$introductionId', params: { introductionId: id } });
          }}
        />
      )}
    </div>
  );
}
