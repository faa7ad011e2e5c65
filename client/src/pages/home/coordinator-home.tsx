import type { Desk } from '../../../../src/contract/insights/schema.ts';
import { ProgramSwitch } from '../../features/programs/program-switch.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { Happenings } from './happenings.tsx';
import styles from './home.module.css';
import { OwnTasks } from './own-tasks.tsx';
import { ProgramFunnel } from './program-funnel.tsx';
import { hasSomebodyWaiting, isLate, toQueue, type QueueItem } from './queue-items.ts';
import { QueueTable } from './queue-table.tsx';
import { useHomeKicker } from './use-home-kicker.ts';
import { useProgramDesk, type ProgramDesk } from './use-program-desk.ts';

/** i: who waits for whom in this coordinator's programs, what waits for them, and what has just happened. */
export function CoordinatorHome() {
  const t = useT();
  const kicker = useHomeKicker();
  const found = useProgramDesk();
  const { desk, hasPrograms, error, retry } = found;
  const queue = desk === null ? [] : toQueue(found.introductions, desk.unserved);
  return (
    <Page
      title={useTitle(queue, desk)}
      kicker={kicker}
      {...(desk === null || desk.proposals === 0 ? {} : { actions: <ReviewButton proposals={desk.proposals} /> })}
    >
      <div className={`until-rail ${styles.switch}`}>
        <ProgramSwitch />
      </div>
      {error === null ? null : <ErrorState error={error} onRetry={retry} />}
      {found.isPending ? <RowsSkeleton /> : null}
      {hasPrograms ? null : (
        <EmptyState title={t('homes.coordinator.noProgramTitle')}>
          <p>{t('homes.coordinator.noProgramText')}</p>
        </EmptyState>
      )}
      {hasPrograms && desk !== null && queue.length === 0 ? (
        <EmptyState art="closed" title={t('homes.coordinator.emptyTitle')}>
          <p>{t('homes.coordinator.emptyText')}</p>
        </EmptyState>
      ) : null}
      {queue.length === 0 ? null : <QueueTable items={queue} />}
      {desk === null ? null : (
        <div className={styles.columns}>
          <div>
            <OwnTasks desk={desk} />
            <Funnels found={found} />
          </div>
          <Happenings happenings={desk.happenings} />
        </div>
      )}
    </Page>
  );
}

/** Everybody who waits, each once: in an open step, left alone, to be admitted, to be checked. Cases are no people. */
function useTitle(queue: readonly QueueItem[], desk: Desk | null): string {
  const t = useT();
  if (desk === null) return t('shell.nav.home');
  const inQueue = queue.filter((item) => item.kind === 'introduction' && hasSomebodyWaiting(item)).length;
  const applicants = desk.applications.reduce((sum, { count }) => sum + count, 0);
  const waiting = t('homes.coordinator.waiting', {
    count: inQueue + desk.unservedInAll + applicants + desk.vetting.count,
  });
  const late = queue.filter(isLate).length;
  return late === 0 ? waiting : t('homes.coordinator.late', { count: late, waiting });
}

function ReviewButton({ proposals }: { proposals: number }) {
  const t = useT();
  return <LinkButton to="/review">{t('homes.coordinator.review', { count: proposals })}</LinkButton>;
}

/** One for each cohort that is under way. */
function Funnels({ found }: { found: ProgramDesk }) {
  return found.programs
    .flatMap(({ cohorts }) => cohorts)
    .filter(({ state }) => state === 'open' || state === 'matching' || state === 'running')
    .map((cohort) => <ProgramFunnel key={cohort.id} cohort={cohort} open={found.introductions} />);
}
