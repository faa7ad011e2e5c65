import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listImportRows } from '../../../../src/contract/imports/routes.ts';
import { rowFilter } from '../../../../src/contract/imports/schema.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { RowFilter, SheetImport } from './api.ts';
import { RowTable } from './row-table.tsx';
import styles from './imports.module.css';

const filters = ['notable', 'refused', 'warned', 'normalised', 'clean', 'left-out'] as const;

/** What an address may ask for; anything else is what is worth seeing. */
export const asFilter = (show: string | undefined): RowFilter => rowFilter.safeParse(show).data ?? 'notable';

/** The rows of a checked sheet by outcome, a hundred at a time; `base` is the address that a filter is put behind. */
export function ImportRows({ sheet, show, base }: { sheet: SheetImport; show: RowFilter; base: string }) {
  const t = useT();
  return (
    <>
      <TabsLine
        label={t('imports.check.filter')}
        tabs={filters.map((key) => ({
          key,
          label: t(`imports.check.show.${key}`),
          count: countOf(sheet, key),
          to: `${base}/${key}`,
          isCurrent: key === show,
        }))}
      />
      <RowPages key={show} sheet={sheet} show={show} />
    </>
  );
}

function countOf({ counts }: SheetImport, filter: (typeof filters)[number]): number {
  if (counts === null) return 0;
  if (filter === 'notable') return counts.normalised + counts.warned + counts.refused;
  return filter === 'left-out' ? counts.leftOut : counts[filter];
}

/** Pages of rows as they are asked for. */
export function useRows(importId: string, show: RowFilter) {
  return useInfiniteQuery({
    queryKey: routeKey(listImportRows, { params: { importId }, query: { show } }),
    queryFn: ({ pageParam, signal }) =>
      call(listImportRows, { params: { importId }, query: { show, after: pageParam } }, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ rows, hasMore }) => (hasMore ? rows.at(-1)?.row : undefined),
  });
}

function RowPages({ sheet, show }: { sheet: SheetImport; show: RowFilter }) {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRows(sheet.id, show);
  if (data === undefined) {
    return error === null ? <RowsSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const rows = data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <p className={`ink2 ${styles.none}`}>{t('imports.check.none')}</p>;
  return (
    <>
      <RowTable rows={rows} importId={sheet.id} why={t('imports.check.did')} />
      {hasNextPage ? (
        <Button variant="default" mt={16} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('imports.check.more')}
        </Button>
      ) : null}
    </>
  );
}
