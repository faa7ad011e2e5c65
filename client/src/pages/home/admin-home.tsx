import type { Health } from '../../../../src/contract/insights/schema.ts';
import { getHealth } from '../../../../src/contract/insights/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Facts } from '../../shared/components/facts.tsx';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { AuditChain } from './audit-chain.tsx';
import { findTroubles, type Trouble } from './health-troubles.ts';
import { HomeSection } from './home-section.tsx';
import { JobsTable } from './jobs-table.tsx';
import { useHomeKicker } from './use-home-kicker.ts';

/** Health: whether the installation runs itself, and the first steps while it is empty. */
export function AdminHome() {
  const t = useT();
  const kicker = useHomeKicker();
  const { data, error, refetch } = useRouteQuery(getHealth, {}, { staleTimeMs: 10_000 });
  const troubles = data === undefined ? [] : findTroubles(data);
  return (
    <Page title={useTitle(data, troubles)} kicker={kicker}>
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && error === null ? <RowsSkeleton /> : null}
      {data === undefined ? null : (
        <>
          <Troubles troubles={troubles} />
          <FirstSteps health={data} />
          <Running health={data} />
          <AuditChain audit={data.audit} />
          <People health={data} />
          <HomeSection title={t('health.jobs')}>
            <JobsTable jobs={data.jobs} />
          </HomeSection>
        </>
      )}
    </Page>
  );
}

function useTitle(health: Health | undefined, troubles: readonly Trouble[]): string {
  const t = useT();
  if (health === undefined) return t('shell.nav.health');
  return t('health.title', { count: troubles.length });
}

function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useT();
  if (troubles.length === 0) return null;
  return (
    <ul className="stack">
      {troubles.map(({ kind, count }) => (
        <li key={kind}>
          <b>{t(`health.trouble.${kind}`, { count })}</b>
          <p className="t14 ink2">{t(`health.remedy.${kind}`)}</p>
        </li>
      ))}
    </ul>
  );
}

/** While there is no program or nobody to look after one. */
function FirstSteps({ health: { programs, people } }: { health: Health }) {
  const t = useT();
  const steps = [
    ...(programs > 0
      ? []
      : [{ key: 'program', label: t('health.first.program'), value: t('health.first.programText'), to: '/programs' }]),
    ...(people.coordinators > 0
      ? []
      : [{ key: 'staff', label: t('health.first.staff'), value: t('health.first.staffText'), to: '/people' }]),
  ];
  if (steps.length === 0) return null;
  return (
    <HomeSection title={t('health.first.title')}>
      <LeadRows rows={steps} />
    </HomeSection>
  );
}

function Running({ health: { database, deliveries, mails } }: { health: Health }) {
  const t = useT();
  const format = useFormat();
  const since = (at: string | null) => (at === null ? '' : ` ${t('health.since', { moment: format.moment(at) })}`);
  const { version, replicaSet, pingMs, megabytes } = database;
  return (
    <HomeSection title={t('health.running')}>
      <Facts
        facts={[
          {
            key: 'database',
            name: t('health.database'),
            value: t('health.databaseNow', {
              version,
              set: replicaSet ?? t('health.cluster'),
              ms: format.number(pingMs),
              size: format.number(megabytes),
            }),
          },
          {
            key: 'inbox',
            name: t('health.inbox'),
            value: `${t('health.events', { count: deliveries.inbox.waiting })}${since(deliveries.inbox.oldestAt)}`,
          },
          {
            key: 'readers',
            name: t('health.readers'),
            value: `${t('health.events', { count: deliveries.readers.waiting })}${since(deliveries.readers.oldestAt)}`,
          },
          {
            key: 'mails',
            name: t('health.mails'),
            value: `${t('health.mailsNow', { count: mails.waiting, sent: mails.sentLastDay })}${since(mails.oldestAt)}`,
          },
        ]}
      />
    </HomeSection>
  );
}

function People({ health: { people } }: { health: Health }) {
  const t = useT();
  const roles = ['founders', 'mentors', 'coordinators', 'admins'] as const;
  const states = ['active', 'invited', 'suspended', 'closing'] as const;
  return (
    <HomeSection title={t('health.people')}>
      <Facts
        layout="grid"
        facts={[
          ...roles.map((role) => ({ key: role, name: t(`health.roles.${role}`), value: people[role] })),
          ...states.map((state) => ({
            key: state,
            name: t(`people.states.${state}`),
            value: people.states[state] ?? 0,
          })),
        ]}
      />
    </HomeSection>
  );
}
