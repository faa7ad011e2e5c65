import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { listPeople, restorePerson, suspendPerson } from '../../../../src/contract/users/people-routes.ts';
import type { person } from '../../../../src/contract/users/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { TextArea, TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

type Somebody = z.output<typeof person>;

/** u1: everybody of this installation; suspending asks for a reason, restoring does not. */
export function PeoplePage() {
  const t = useT();
  const [words, setWords] = useState('');
  const [leaving, setLeaving] = useState<Somebody | null>(null);
  const query = words.trim() === '' ? {} : { words: words.trim() };
  const { data, error, refetch, isPending } = useRouteQuery(listPeople, { query }, { keepPrevious: true });
  return (
    <Page title={t('people.title')} lead={t('people.lead')}>
      <TextField label={t('people.search')} value={words} onChange={setWords} maxLength={80} type="search" />
      {error && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data?.people.length === 0 ? <p className="ink2">{t('people.none')}</p> : null}
      <PeopleTable people={data?.people ?? []} onSuspend={setLeaving} />
      <SuspendDialog key={leaving?.id} somebody={leaving} onClose={() => setLeaving(null)} />
    </Page>
  );
}

function PeopleTable({ people, onSuspend }: { people: readonly Somebody[]; onSuspend: (one: Somebody) => void }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const sentence = useErrorSentence();
  const restore = useRouteMutation(restorePerson, {
    invalidates: [listPeople],
    onSuccess: ({ name }) => toast({ text: t('people.restored', { name }) }),
  });
  const onError = (error: unknown) => toast({ text: sentence(error), tone: 'late' });
  const columns: readonly Column<Somebody>[] = [
    {
      key: 'person',
      head: t('people.person'),
      onPhone: 'name',
      renderCell: ({ name, email }) => (
        <>
          <b>{name}</b> <span className="ink3">{email}</span>
        </>
      ),
    },
    {
      key: 'roles',
      head: t('people.roles'),
      renderCell: ({ roles }) => roles.map((role) => t(`shell.menu.${role}`)).join(', '),
    },
    {
      key: 'state',
      head: t('people.state'),
      renderCell: ({ state }) => (
        <StateBadge tone={state === 'suspended' ? 'late' : state === 'active' ? 'act' : 'plain'}>
          {t(`people.states.${state}`)}
        </StateBadge>
      ),
    },
    {
      key: 'seen',
      head: t('people.seen'),
      renderCell: ({ lastSeenAt }) => (lastSeenAt === null ? t('people.never') : format.moment(lastSeenAt)),
    },
    {
      key: 'act',
      head: t('people.act'),
      hideHead: true,
      onPhone: 'aside',
      renderCell: (one) =>
        one.can.suspend ? (
          <button type="button" className="link" onClick={() => onSuspend(one)}>
            {t('people.suspend')}
          </button>
        ) : one.can.restore ? (
          <button
            type="button"
            className="link"
            onClick={() => restore.mutate({ params: { userId: one.id } }, { onError })}
          >
            {t('people.restore')}
          </button>
        ) : null,
    },
  ];
  return <DataTable caption={t('people.caption')} columns={columns} rows={people} keyOf={({ id }) => id} />;
}

function SuspendDialog({ somebody, onClose }: { somebody: Somebody | null; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [reason, setReason] = useState('');
  const [isMarked, setMarked] = useState(false);
  const suspend = useRouteMutation(suspendPerson, {
    invalidates: [listPeople],
    onSuccess: ({ name }) => {
      toast({ text: t('people.suspended', { name }) });
      onClose();
    },
  });
  const send = () => {
    if (somebody === null) return;
    if (reason.trim() === '') return setMarked(true);
    suspend.mutate(
      { params: { userId: somebody.id }, body: { reason } },
      { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
    );
  };
  return (
    <Dialog
      title={t('people.suspendTitle', { name: somebody?.name ?? '' })}
      lead={t('people.suspendLead')}
      isOpen={somebody !== null}
      onClose={onClose}
    >
      <TextArea
        label={t('people.reason')}
        value={reason}
        onChange={setReason}
        maxLength={600}
        autosize
        minRows={2}
        error={isMarked && reason.trim() === '' ? t('people.write') : null}
      />
      <DialogActions>
        <Button loading={suspend.isPending} onClick={send}>
          {t('people.suspend')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
