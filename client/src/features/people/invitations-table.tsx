import { inviteStaffAgain, listPeople } from '../../../../src/contract/users/people-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { PersonCell } from './person-cell.tsx';
import { useProgramNames, type Somebody } from './use-people.ts';

/** Whoever was invited to the staff and has not come yet, with the way to send the link again. */
export function InvitationsTable({
  people,
  onOpen,
}: {
  people: readonly Somebody[];
  onOpen: (somebody: Somebody) => void;
}) {
  const t = useT();
  const format = useFormat();
  const { reachOf } = useProgramNames();
  if (people.length === 0) return null;
  const columns: readonly Column<Somebody>[] = [
    { key: 'to', head: t('people.to'), onPhone: 'name', renderCell: (one) => <PersonCell somebody={one} /> },
    {
      key: 'as',
      head: t('people.as'),
      renderCell: (one) =>
        [t(one.roles.includes('admin') ? 'people.isAdmin' : 'people.isCoordinator'), reachOf(one)].join(', '),
    },
    {
      key: 'until',
      head: t('people.validUntil'),
      renderCell: ({ invitationExpiresAt }) =>
        invitationExpiresAt === null ? t('people.ranOut') : format.moment(invitationExpiresAt),
    },
    {
      key: 'again',
      head: t('people.act'),
      hideHead: true,
      renderCell: (one) => <WhatToDo somebody={one} onOpen={onOpen} />,
    },
  ];
  return (
    <section style={{ marginTop: 40 }}>
      <h2 className="t20">{t('people.onTheWay')}</h2>
      <DataTable caption={t('people.onTheWay')} columns={columns} rows={people} keyOf={({ id }) => id} />
    </section>
  );
}

function WhatToDo({ somebody, onOpen }: { somebody: Somebody; onOpen: (somebody: Somebody) => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { id, name } = somebody;
  const again = useRouteMutation(inviteStaffAgain, {
    invalidates: [listPeople],
    onSuccess: () => toast({ text: t('people.sentAgain', { name }) }),
  });
  const onError = (error: unknown) => toast({ text: sentence(error), tone: 'late' });
  return (
    <span className="row" style={{ gap: 16 }}>
      <button
        type="button"
        className="link"
        aria-label={`${t('people.again')}: ${name}`}
        disabled={again.isPending}
        onClick={() => again.mutate({ params: { userId: id } }, { onError })}
      >
        {t('people.again')}
      </button>
      <button
        type="button"
        className="link"
        aria-label={`${t('people.changeRole')}: ${name}`}
        onClick={() => onOpen(somebody)}
      >
        {t('people.changeRole')}
      </button>
    </span>
  );
}
