import { Link } from '@tanstack/react-router';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { IntroductionState } from '../../features/introductions/introduction-state.tsx';
import { PartyFigure } from '../../features/introductions/party-figure.tsx';
import { usePartyWords } from '../../features/introductions/use-party-words.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './home.module.css';

/** Who asks this mentor, for what, and until when on both clocks. */
export function AskingTable({ introductions }: { introductions: readonly Introduction[] }) {
  const t = useT();
  const columns: readonly Column<Introduction>[] = [
    { key: 'who', head: t('homes.mentor.who'), onPhone: 'name', width: '32%', renderCell: (row) => <Who of={row} /> },
    { key: 'what', head: t('homes.mentor.what'), width: '26%', renderCell: (row) => <What of={row} /> },
    { key: 'date', head: t('homes.mentor.date'), renderCell: (row) => <Until of={row} /> },
    {
      key: 'act',
      head: t('homes.mentor.act'),
      hideHead: true,
      onPhone: 'aside',
      renderCell: (row) => (
        <Link className="link" to="/requests/$introductionId" params={{ introductionId: row.id }}>
          {t('homes.open')}
        </Link>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('homes.mentor.table')}
      columns={columns}
      rows={introductions}
      keyOf={({ id }) => id}
      isLate={({ wait }) => (wait?.lateDays ?? 0) > 0}
    />
  );
}

function Who({ of: { other } }: { of: Introduction }) {
  const { nameOf, placeOf } = usePartyWords();
  const { directory } = useDirectory();
  const stage = other.side === 'startup' ? directory.stages.find((one) => one.stage === other.stage)?.name : undefined;
  return (
    <span className={styles.cell}>
      <PartyFigure party={other} size={40} />
      <span>
        <b>{nameOf(other)}</b>
        <span className="ink3">{[placeOf(other), stage].filter(Boolean).join(', ')}</span>
      </span>
    </span>
  );
}

function What({ of: { other } }: { of: Introduction }) {
  const { textOf } = usePartyWords();
  const { expertise } = useDirectory();
  if (other.side === 'mentor') return null;
  const needs = other.needs.slice(0, 2).map(expertise).join(', ');
  return needs === '' ? (textOf(other.oneLiner)?.words ?? '') : needs;
}

function Until({ of: introduction }: { of: Introduction }) {
  const format = useFormat();
  const { placeOf } = usePartyWords();
  const { dueAt, other } = introduction;
  const name = placeOf(other);
  return (
    <span className={styles.lines}>
      <IntroductionState introduction={introduction} />
      {dueAt === null ? null : (
        <time dateTime={dueAt} className="ink3">
          {format.day(dueAt)}
          {', '}
          {name === null ? format.time(dueAt) : format.bothClocks(dueAt, { name, timeZone: other.timeZone })}
        </time>
      )}
    </span>
  );
}
