import { Button } from '@mantine/core';
import { useState } from 'react';
import { exportAuditLog, listAudit } from '../../../../src/contract/audit/routes.ts';
import { routeUrl } from '../../shared/api/route-input.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { AuditFilters, isNarrowed, type AuditWishes } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import styles from './audit.module.css';
import { ChainState } from './chain-state.tsx';

/** u2: what staff did and why, the newest first; administrators also read whether the chain is whole. */
export function AuditPage() {
  const t = useT();
  const { role } = useSession();
  const [wishes, setWishes] = useState<AuditWishes>({});
  const [before, setBefore] = useState<string | null>(null);
  const query = { ...wishes, ...(before === null ? {} : { before }) };
  const { data, error, refetch, isPending } = useRouteQuery(listAudit, { query }, { keepPrevious: true });
  const entries = data?.entries ?? [];
  const last = entries.at(-1);
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {role === 'admin' ? <ChainState /> : null}
      <AuditFilters
        wishes={wishes}
        onChange={(next) => {
          setWishes(next);
          setBefore(null);
        }}
      />
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && entries.length === 0 ? <Nothing isNarrowed={isNarrowed(wishes)} /> : null}
      {data === undefined || data.total === 0 ? null : <Export wishes={wishes} total={data.total} />}
      {entries.length === 0 ? null : <AuditTable entries={entries} />}
      <p className="row">
        {data?.hasMore === true && last !== undefined ? (
          <Button variant="default" onClick={() => setBefore(last.id)}>
            {t('audit.older')}
          </Button>
        ) : null}
        {before === null ? null : (
          <Button variant="subtle" onClick={() => setBefore(null)}>
            {t('audit.newest')}
          </Button>
        )}
      </p>
    </Page>
  );
}

/** What the log shows now, all pages of it, as a file that the browser fetches by itself. */
function Export({ wishes, total }: { wishes: AuditWishes; total: number }) {
  const t = useT();
  return (
    <p className={styles.export}>
      <a className="link" href={routeUrl(exportAuditLog, { query: wishes })} download>
        {t('audit.export', { count: total })}
      </a>
    </p>
  );
}

function Nothing({ isNarrowed: isFiltered }: { isNarrowed: boolean }) {
  const t = useT();
  if (isFiltered) return <p className="ink2">{t('audit.nothing')}</p>;
  return (
    <EmptyState art="none" title={t('audit.emptyTitle')}>
      <p>{t('audit.emptyText')}</p>
    </EmptyState>
  );
}
