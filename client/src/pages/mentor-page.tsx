import { useNavigate, useParams } from '@tanstack/react-router';
import { getMentor } from '../../../src/contract/mentors/routes.ts';
import { listOwnStartups } from '../../../src/contract/startups/routes.ts';
import { AskBeside, AskButton } from '../features/introductions/ask-beside.tsx';
import { MentorReading } from '../features/mentors/mentor-reading.tsx';
import { useRouteQuery } from '../shared/api/use-route-query.ts';
import { ErrorState } from '../shared/components/error-state.tsx';
import { LinkButton } from '../shared/components/link-button.tsx';
import { BackLink, PageTop, usePageTitle } from '../shared/components/page.tsx';
import { PageSkeleton } from '../shared/components/skeletons.tsx';
import { Split } from '../shared/components/split.tsx';
import { StickyFoot } from '../shared/components/sticky-foot.tsx';
import { useToast } from '../shared/components/toast.tsx';
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
  const canAsk = role === 'founder' && mentor?.isOwn === false && own.data?.startups.length !== 0;
  const recipient = { mentorId, name: title };
  const reading = (
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
        <ErrorState headingLevel={1} error={error} onRetry={() => void refetch()} />
      )}
      {canAsk ? (
        <StickyFoot>
          <AskButton mentor={recipient} />
        </StickyFoot>
      ) : null}
    </div>
  );
  if (!canAsk) return reading;
  return (
    <div data-width="full">
      <Split
        work={reading}
        then={<AskAside recipient={recipient} />}
        thenLabel={t('introductions.compose.title', { name: title })}
        thenWidth={424}
        hideThenOnPhone
      />
    </div>
  );
}

/** At a desk the first message is written beside what it is about. */
function AskAside({ recipient }: { recipient: { mentorId: string; name: string } }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  return (
    <AskBeside
      key={recipient.mentorId}
      mentor={recipient}
      onSent={({ id }) => {
        toast({ text: t('introductions.compose.sent', { name: recipient.name }) });
        void navigate({ to: '/introductions/$introductionId', params: { introductionId: id } });
      }}
    />
  );
}
