import { useIntroductions } from '../../features/introductions/api.ts';
import { OpenQuestions } from '../../features/matching/open-questions.tsx';
import { IntroductionRows } from '../../features/introductions/introduction-rows.tsx';
import { ReceivedInvitations } from '../../features/startups/received-invitations.tsx';
import { listOwnStartups, listReceivedInvitations } from '../../../../src/contract/startups/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { HelpersList } from './helpers-list.tsx';
import styles from './home.module.css';
import { OwnEnrollments } from '../../features/programs/own-enrollments.tsx';
import { RunningMentorships } from './running-mentorships.tsx';
import { useHomeKicker } from './use-home-kicker.ts';
import { WaitingSteps } from './waiting-steps.tsx';

/** p1: what waits for this founder, whom they wait for, and who could help. */
export function FounderHome() {
  const t = useT();
  const kicker = useHomeKicker();
  const { data, error, refetch, isPending } = useIntroductions();
  const startups = useRouteQuery(listOwnStartups, {}).data?.startups;
  const startup = startups?.find(({ state }) => state === 'published');
  const mine = (data?.introductions ?? []).filter((one) => one.mySide === 'startup');
  const waiting = mine.filter((one) => one.waitsFor === 'me');
  const theirs = mine.filter((one) => one.waitsFor === 'other');
  const open = data?.openRequests[0];
  // Who invites them to a team waits for an answer, too.
  const invitations = useRouteQuery(listReceivedInvitations, {}).data?.invitations.length ?? 0;
  const count = waiting.length + invitations;
  return (
    <Page
      title={t('homes.founder.waiting', { count })}
      kicker={kicker}
      width="reading"
      {...(count === 0 && theirs.length > 0 ? { lead: t('homes.founder.calm') } : {})}
    >
      {error && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      <ReceivedInvitations />
      <OpenQuestions />
      <WaitingSteps introductions={waiting} />
      <RunningMentorships side="startup" />
      {startup === undefined ? null : <HelpersList startupId={startup.id} />}
      {data === undefined ? null : (
        <section className={styles.section}>
          {theirs.length > 0 ? (
            <IntroductionRows title={t('homes.founder.requests')} introductions={theirs} />
          ) : (
            <NobodyAsked />
          )}
          {open === undefined || theirs.length === 0 ? null : (
            <p className="t14 ink3">{t('introductions.of.used', { used: open.used, count: open.max })}</p>
          )}
        </section>
      )}
      <OwnEnrollments kind="startup" />
    </Page>
  );
}

function NobodyAsked() {
  const t = useT();
  return (
    <EmptyState
      art="none"
      title={t('homes.founder.noneTitle')}
      action={
        <LinkButton to="/mentors" variant="default">
          {t('homes.founder.find')}
        </LinkButton>
      }
    >
      <p>{t('homes.founder.noneText')}</p>
    </EmptyState>
  );
}
