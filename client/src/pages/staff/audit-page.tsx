import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { listAudit, verifyAudit } from '../../../../src/contract/audit/routes.ts';
import type { auditEntry } from '../../../../src/contract/audit/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { useActWords } from './act-words.ts';

type Entry = z.output<typeof auditEntry>;

/** u2: what staff did and why, the newest first; administrators also read whether the chain is whole. */
export function AuditPage() {
  const t = useT();
  const { role } = useSession();
  const [before, setBefore] = useState<string | null>(null);
  const { data, error, refetch, isPending } = useRouteQuery(
    listAudit,
    { query: before === null ? {} : { before } },
    { keepPrevious: true },
  );
  const last = data?.entries.at(-1);
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      {role === 'admin' ? <Verification /> : null}
      {error && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data?.entries.length === 0 ? (
        <EmptyState art="none" title={t('audit.emptyTitle')}>
          <p>{t('audit.emptyText')}</p>
        </EmptyState>
      ) : null}
      {last === undefined ? null : <EntryTable entries={data?.entries ?? []} />}
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

function Verification() {
  const t = useT();
  const { data, refetch, isFetching } = useRouteQuery(verifyAudit, {});
  if (data === undefined) return null;
  const { isWhole, sealed, unsealed, brokenAt } = data;
  return (
    <div className="between">
      <Note tone={isWhole ? 'plain' : 'late'} {...(isWhole ? { icon: 'check' as const } : {})}>
        {isWhole ? t('audit.whole', { sealed, unsealed }) : t('audit.broken', { at: brokenAt ?? 0 })}
      </Note>
      <button type="button" className="link" disabled={isFetching} onClick={() => void refetch()}>
        {t('audit.verify')}
      </button>
    </div>
  );
}

function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const t = useT();
  const format = useFormat();
  const actWords = useActWords();
  const nameOf = ({ actorKind, actorName }: Entry) =>
    actorKind === 'user' ? actorName : t(actorKind === 'system' ? 'audit.system' : 'audit.visitor');
  const columns: readonly Column<Entry>[] = [
    { key: 'when', head: t('audit.when'), onPhone: 'aside', renderCell: ({ at }) => format.moment(at) },
    { key: 'who', head: t('audit.who'), onPhone: 'name', renderCell: (entry) => <b>{nameOf(entry)}</b> },
    { key: 'what', head: t('audit.what'), renderCell: ({ act }) => actWords(act) },
    { key: 'about', head: t('audit.about'), renderCell: ({ subject }) => `${subject.kind} ${subject.id.slice(-6)}` },
    { key: 'reason', head: t('audit.reason'), renderCell: ({ reason }) => reason ?? '' },
  ];
  return <DataTable caption={t('audit.caption')} columns={columns} rows={entries} keyOf={({ id }) => id} />;
}
