import type { Health } from '../../../../src/contract/insights/schema.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

type Job = Health['jobs'][number];

/** Recurring work: when each last ran and runs again; one whose last run failed says so. */
export function JobsTable({ jobs }: { jobs: readonly Job[] }) {
  const t = useT();
  const format = useFormat();
  const moment = (at: string | null) => (at === null ? t('health.never') : format.moment(at));
  const columns: readonly Column<Job>[] = [
    { key: 'name', head: t('health.job'), onPhone: 'name', renderCell: ({ name }) => <code>{name}</code> },
    { key: 'last', head: t('health.lastRun'), renderCell: ({ lastRunAt }) => moment(lastRunAt) },
    { key: 'next', head: t('health.nextRun'), renderCell: ({ nextRunAt }) => moment(nextRunAt) },
    {
      key: 'state',
      head: t('health.state'),
      onPhone: 'aside',
      renderCell: ({ failedAt }) => (
        <StateBadge tone={failedAt === null ? 'act' : 'late'}>
          {t(failedAt === null ? 'health.fine' : 'health.failed')}
        </StateBadge>
      ),
    },
  ];
  return <DataTable caption={t('health.jobs')} columns={columns} rows={jobs} keyOf={({ name }) => name} />;
}
