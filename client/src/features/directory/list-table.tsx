import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ApiError } from '../../shared/api/api-error.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { ListName } from './list-names.ts';

const pageRows = 50;
const mostRows = 400;

/** What is being looked for, and how much of it is shown. */
export interface ListSearch {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly query: { readonly q: string; readonly limit: number };
  readonly showMore: () => void;
}

export function useListSearch(): ListSearch {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(pageRows);
  const [q] = useDebouncedValue(words.trim(), 150);
  return {
    words,
    setWords: (next) => {
      setWords(next);
      setLimit(pageRows);
    },
    query: { q, limit },
    showMore: () => setLimit(Math.min(limit * 2, mostRows)),
  };
}

interface Found<Row> {
  readonly data: { readonly items: readonly Row[] } | undefined;
  readonly error: ApiError | null;
  readonly refetch: () => unknown;
  readonly isPending: boolean;
}

/** A list that comes with Puente: searched in both languages, read row by row. */
export function ListTable<Row>({
  list,
  found,
  search,
  columns,
  keyOf,
}: {
  list: ListName;
  found: Found<Row>;
  /** Left out where the list is short enough to be read whole. */
  search?: ListSearch;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}) {
  const t = useT();
  const { data, error, refetch, isPending } = found;
  const rows = data?.items ?? [];
  const limit = search?.query.limit ?? mostRows;
  return (
    <>
      <Note>{t('directory.readOnly')}</Note>
      {search === undefined ? null : (
        <TextField
          type="search"
          label={t('directory.search')}
          value={search.words}
          maxLength={80}
          onChange={search.setWords}
          leftSection={<Icon name="search" />}
        />
      )}
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && rows.length === 0 ? <p className="ink2">{t('directory.none')}</p> : null}
      {rows.length === 0 ? null : (
        <DataTable
          caption={t('directory.caption', { list: t(`directory.lists.${list}`) })}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
        />
      )}
      {search !== undefined && rows.length === limit && limit < mostRows ? (
        <Button variant="default" onClick={search.showMore}>
          {t('directory.showMore')}
        </Button>
      ) : null}
    </>
  );
}
