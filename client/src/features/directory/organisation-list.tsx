import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { listOrganisations } from '../../../../src/contract/directory/organisation-routes.ts';
import type { Organisation } from '../../../../src/contract/directory/organisation-schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { AddOrganisation } from '../../shared/directory/add-organisation.tsx';
import { useOrganisationWords } from '../../shared/directory/use-organisations.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { EditOrganisation } from './edit-organisation.tsx';
import { OrganisationTable } from './organisation-table.tsx';

type Shown = 'all' | 'unchecked';
const pageRows = 50;

/** The organisations that people and startups belong to: look for one, say what it is, make one of two. */
export function OrganisationList() {
  const t = useT();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  /** The last row of each page that was left behind. */
  const [behind, setBehind] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Organisation | 'new' | null>(null);
  const [q] = useDebouncedValue(words.trim(), 150);
  const after = behind.at(-1);
  const query = {
    q,
    limit: pageRows,
    ...(shown === 'unchecked' ? { isChecked: 'false' as const } : {}),
    ...(after === undefined || q !== '' ? {} : { after }),
  };
  const { data, error, refetch, isPending } = useRouteQuery(listOrganisations, { query }, { keepPrevious: true });
  const rows = data?.items ?? [];
  const last = rows.at(-1);
  return (
    <>
      <p className="ink2">{t('directory.organisations.lead')}</p>
      <TextField
        type="search"
        label={t('directory.organisations.search')}
        value={words}
        maxLength={80}
        onChange={setWords}
        leftSection={<Icon name="search" />}
      />
      <div className="between">
        <Segmented<Shown>
          legend={t('directory.organisations.show')}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setBehind([]);
          }}
          segments={[
            { value: 'all', label: t('directory.organisations.all') },
            { value: 'unchecked', label: t('directory.organisations.unchecked') },
          ]}
        />
        <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setOpen('new')}>
          {t('directory.organisations.add')}
        </Button>
      </div>
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && rows.length === 0 ? <Nothing isSearched={q !== ''} shown={shown} /> : null}
      {rows.length === 0 ? null : <OrganisationTable rows={rows} onOpen={setOpen} />}
      <p className="row">
        {data?.hasMore === true && last !== undefined && q === '' ? (
          <Button variant="default" onClick={() => setBehind([...behind, last.id])}>
            {t('directory.showNext')}
          </Button>
        ) : null}
        {behind.length === 0 || q !== '' ? null : (
          <Button variant="subtle" onClick={() => setBehind(behind.slice(0, -1))}>
            {t('ui.back')}
          </Button>
        )}
      </p>
      {open === 'new' ? <AddDialog onClose={() => setOpen(null)} /> : null}
      {open === null || open === 'new' ? null : (
        <EditOrganisation key={open.id} organisation={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function Nothing({ isSearched, shown }: { isSearched: boolean; shown: Shown }) {
  const t = useT();
  if (isSearched) return <p className="ink2">{t('directory.none')}</p>;
  if (shown === 'unchecked') return <p className="ink2">{t('directory.organisations.allChecked')}</p>;
  return (
    <EmptyState art="none" title={t('directory.organisations.emptyTitle')}>
      <p>{t('directory.organisations.emptyText')}</p>
    </EmptyState>
  );
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const { nameOf } = useOrganisationWords();
  return (
    <Dialog title={t('facts.organisation.addTitle')} isOpen onClose={onClose}>
      <AddOrganisation
        name=""
        onBack={onClose}
        onAdded={(organisation) => {
          toast({ text: t('directory.organisations.added', { name: nameOf(organisation) }) });
          onClose();
        }}
      />
    </Dialog>
  );
}
