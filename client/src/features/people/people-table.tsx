import { UnstyledButton } from '@mantine/core';
import type { PeopleGroup } from '../../../../src/contract/users/schema.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './people.module.css';
import { PersonCell } from './person-cell.tsx';
import { useProgramNames, type Somebody } from './use-people.ts';

const tones = {
  invited: 'plain',
  active: 'act',
  suspended: 'late',
  closing: 'plain',
  closed: 'plain',
  erased: 'plain',
} as const;

/** Who they are and what they reach; what can be done stands behind the three dots. */
export function PeopleTable({
  group,
  people,
  onOpen,
}: {
  group: PeopleGroup;
  people: readonly Somebody[];
  onOpen: (somebody: Somebody) => void;
}) {
  const t = useT();
  const format = useFormat();
  const { reachOf } = useProgramNames();
  const programs: Column<Somebody> = { key: 'programs', head: t('people.programs'), renderCell: reachOf };
  const columns: readonly Column<Somebody>[] = [
    { key: 'person', head: t('people.person'), onPhone: 'name', renderCell: (one) => <PersonCell somebody={one} /> },
    {
      key: 'roles',
      head: t('people.roles'),
      width: '118px',
      renderCell: ({ roles }) => format.list(roles.map((role) => t(`shell.menu.${role}`))),
    },
    ...(group === 'staff' ? [programs] : []),
    {
      key: 'state',
      head: t('people.state'),
      width: '104px',
      renderCell: ({ state }) => <StateBadge tone={tones[state]}>{t(`people.states.${state}`)}</StateBadge>,
    },
    {
      key: 'seen',
      head: t('people.seen'),
      renderCell: ({ lastSeenAt }) => (
        <span className={styles.words}>{lastSeenAt === null ? t('people.never') : format.moment(lastSeenAt)}</span>
      ),
    },
    {
      key: 'act',
      head: t('people.act'),
      hideHead: true,
      onPhone: 'aside',
      width: '44px',
      renderCell: (one) =>
        one.can.changeRole || one.can.suspend || one.can.restore ? (
          <UnstyledButton
            className={styles.more}
            aria-label={t('people.menu', { name: one.name })}
            onClick={() => onOpen(one)}
          >
            <Icon name="more" />
          </UnstyledButton>
        ) : null,
    },
  ];
  return <DataTable caption={t('people.caption')} columns={columns} rows={people} keyOf={({ id }) => id} />;
}
