import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { OwnTasks } from './own-tasks.tsx';
import { ProgramFunnel } from './program-funnel.tsx';
import { toQueue } from './queue-items.ts';
import { QueueTable } from './queue-table.tsx';
import { useHomeKicker } from './use-home-kicker.ts';
import { useProgramDesk, type ProgramDesk } from './use-program-desk.ts';

/** i: who waits for whom in this coordinator's programs, what waits for them, and how far each cohort has come. */
export function CoordinatorHome() {
  const t = useT();
  const kicker = useHomeKicker();
  const hasPrograms = useMe().coordinatedProgramIds.length > 0;
  const desk = useProgramDesk();
  const queue = toQueue(desk.introductions);
  const late = queue.filter(({ introduction }) => (introduction.wait?.lateDays ?? 0) > 0).length;
  const tasks = desk.conflicts.length + desk.unchecked.length + desk.applied.reduce((sum, { total }) => sum + total, 0);
  const waiting = t('homes.coordinator.waiting', { count: queue.length + tasks });
  return (
    <Page
      title={late === 0 ? waiting : t('homes.coordinator.late', { count: late, waiting })}
      kicker={kicker}
      actions={desk.proposed === 0 ? undefined : <ReviewButton proposed={desk.proposed} />}
    >
      {desk.error === null ? null : <ErrorState error={desk.error} onRetry={desk.retry} />}
      {desk.isPending ? <RowsSkeleton /> : null}
      {hasPrograms ? null : (
        <EmptyState title={t('homes.coordinator.noProgramTitle')}>
          <p>{t('homes.coordinator.noProgramText')}</p>
        </EmptyState>
      )}
      {hasPrograms && !desk.isPending && queue.length + tasks === 0 ? (
        <EmptyState art="closed" title={t('homes.coordinator.emptyTitle')}>
          <p>{t('homes.coordinator.emptyText')}</p>
        </EmptyState>
      ) : null}
      {queue.length === 0 ? null : <QueueTable items={queue} />}
      <OwnTasks desk={desk} />
      <Funnels desk={desk} />
    </Page>
  );
}

const reviewDesk: string = '/review';

function ReviewButton({ proposed }: { proposed: number }) {
  const t = useT();
  return <LinkButton to={reviewDesk}>{t('homes.coordinator.review', { count: proposed })}</LinkButton>;
}

/** One for each cohort that is under way. */
function Funnels({ desk }: { desk: ProgramDesk }) {
  return desk.programs
    .flatMap(({ cohorts }) => cohorts)
    .filter(({ state }) => state === 'open' || state === 'matching' || state === 'running')
    .map((cohort) => <ProgramFunnel key={cohort.id} cohort={cohort} open={desk.introductions} />);
}
