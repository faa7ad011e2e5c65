import type { Party } from '../../../../src/contract/introductions/schema.ts';
import { IntroductionState } from '../../features/introductions/introduction-state.tsx';
import { PartyFigure } from '../../features/introductions/party-figure.tsx';
import { usePartyWords } from '../../features/introductions/use-party-words.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './home.module.css';
import type { QueueItem } from './queue-items.ts';

/** Who waits for whom, for how long, and what happens if nobody acts. */
export function QueueTable({ items }: { items: readonly QueueItem[] }) {
  const t = useT();
  const columns: readonly Column<QueueItem>[] = [
    {
      key: 'who',
      head: t('homes.coordinator.who'),
      onPhone: 'name',
      width: '22%',
      renderCell: ({ waiting }) => <Who party={waiting} none={t('homes.coordinator.program')} hasFigure />,
    },
    {
      key: 'whom',
      head: t('homes.coordinator.whom'),
      width: '18%',
      renderCell: ({ owing }) => <Who party={owing} none={t('homes.coordinator.bothSides')} />,
    },
    { key: 'missing', head: t('homes.coordinator.missing'), renderCell: (row) => <Missing item={row} /> },
    {
      key: 'age',
      head: t('homes.coordinator.age'),
      renderCell: ({ introduction }) => <IntroductionState introduction={introduction} />,
    },
    { key: 'next', head: t('homes.coordinator.next'), renderCell: (row) => <Next item={row} /> },
  ];
  return (
    <DataTable
      caption={t('homes.coordinator.queue')}
      columns={columns}
      rows={items}
      keyOf={({ introduction }) => introduction.id}
      isLate={({ introduction }) => (introduction.wait?.lateDays ?? 0) > 0}
    />
  );
}

function Who({ party, none, hasFigure = false }: { party: Party | null; none: string; hasFigure?: boolean }) {
  const { nameOf, placeOf } = usePartyWords();
  if (party === null) return <b>{none}</b>;
  return (
    <span className={styles.cell}>
      {hasFigure ? <PartyFigure party={party} size={40} /> : null}
      <span>
        <b>{nameOf(party)}</b>
        <span className="ink3">{placeOf(party)}</span>
      </span>
    </span>
  );
}

function Missing({ item: { introduction, missing } }: { item: QueueItem }) {
  const t = useT();
  return (
    <CurrentLink className="link" to={`/introductions/${introduction.id}`} isCurrent={false}>
      {t(`homes.coordinator.${missing}`)}
    </CurrentLink>
  );
}

/** What the service does by itself at the date. */
function Next({ item: { introduction } }: { item: QueueItem }) {
  const t = useT();
  const format = useFormat();
  const { dueAt, state, alternates } = introduction;
  if (dueAt === null) return null;
  const moment = format.moment(dueAt);
  if (state === 'asked') return t('homes.coordinator.nextResume', { moment });
  const [next] = alternates;
  if (next === undefined) return t('homes.coordinator.nextClose', { moment });
  return next.name === null
    ? t('homes.coordinator.nextAlternateHidden', { moment })
    : t('homes.coordinator.nextAlternate', { moment, name: next.name });
}
