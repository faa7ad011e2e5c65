import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { listPeople } from '../../../../src/contract/users/people-routes.ts';
import { peopleGroup, type PeopleGroup } from '../../../../src/contract/users/schema.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { InvitationsTable } from './invitations-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';
import type { Somebody } from './use-people.ts';

/** One group of people, or whoever is looked for by name. */
export function PeopleList({ group }: { group: PeopleGroup }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [before, setBefore] = useState<string | null>(null);
  const [open, setOpen] = useState<Somebody | null>(null);
  const [words] = useDebouncedValue(typed.trim(), 150);
  const query = { ...(words === '' ? { group } : { words }), ...(before === null ? {} : { before }) };
  const { data, error, refetch, isPending } = useRouteQuery(listPeople, { query }, { keepPrevious: true });
  const people = data?.people ?? [];
  const onTheWay = group === 'staff' && words === '' ? people.filter(({ can }) => can.inviteAgain) : [];
  const shown = people.filter((one) => !onTheWay.includes(one));
  const last = people.at(-1);
  return (
    <Page
      title={t('people.title')}
      lead={data === undefined ? undefined : t('people.lead', { count: data.counts.all })}
    >
      <TextField
        type="search"
        label={t('people.search')}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setBefore(null);
        }}
        maxLength={80}
        leftSection={<Icon name="search" />}
      />
      <TabsLine
        label={t('people.groupsLabel')}
        tabs={peopleGroup.options.map((key) => ({
          key,
          label: t(`people.groups.${key}`),
          ...(data === undefined ? {} : { count: data.counts[key] }),
          to: `/people/${key}`,
          isCurrent: key === group && words === '',
        }))}
      />
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && people.length === 0 ? (
        <p className="ink2" style={{ marginTop: 24 }}>
          {t(words === '' ? 'people.nobody' : 'people.none')}
        </p>
      ) : null}
      {shown.length === 0 ? null : <PeopleTable group={group} people={shown} onOpen={setOpen} />}
      <InvitationsTable people={onTheWay} onOpen={setOpen} />
      <p className="row" style={{ marginTop: 16 }}>
        {data?.hasMore === true && last !== undefined ? (
          <Button variant="default" onClick={() => setBefore(last.id)}>
            {t('people.older')}
          </Button>
        ) : null}
        {before === null ? null : (
          <Button variant="subtle" onClick={() => setBefore(null)}>
            {t('people.newest')}
          </Button>
        )}
      </p>
      {open === null ? null : <PersonDialog key={open.id} somebody={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
