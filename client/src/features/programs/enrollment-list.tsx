import type { ApplicantReach } from '../../../../src/contract/matching/reach-routes.ts';
import { AgeingChip } from '../../shared/components/ageing-chip.tsx';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ReachLine } from './applicant-reach.tsx';
import styles from './programs.module.css';
import { ProfileTold } from './profile-told.tsx';
import { RulesStanding } from './rules-standing.tsx';
import { SubjectFigure, SubjectLine } from './subject-figure.tsx';
import type { DeskEnrollment } from './use-programs.ts';

interface EnrollmentListProps {
  readonly enrollments: readonly DeskEnrollment[];
  readonly shownId: string | null;
  readonly chosen: readonly string[];
  readonly isInCase: (enrollment: DeskEnrollment) => boolean;
  readonly reach: ReadonlyMap<string, ApplicantReach>;
  readonly onShow: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

/** Applications, the first to come first; each can be read at the right and, while undecided, be chosen. */
export function EnrollmentList(props: EnrollmentListProps) {
  const { enrollments, shownId, chosen, isInCase, reach, onShow, onToggle } = props;
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<DeskEnrollment>[] = [
    {
      key: 'who',
      head: t('programs.desk.who'),
      onPhone: 'name',
      width: '34%',
      renderCell: (row) => (
        <span className={styles.who}>
          {row.can.decide ? (
            <label className={styles.pick}>
              <span className="sr">{t('programs.desk.select', { name: row.subjectName })}</span>
              <input type="checkbox" checked={chosen.includes(row.id)} onChange={() => onToggle(row.id)} />
            </label>
          ) : null}
          <SubjectFigure enrollment={row} />
          <button
            type="button"
            className={styles.open}
            aria-current={row.id === shownId || undefined}
            onClick={() => onShow(row.id)}
          >
            <b>{row.subjectName}</b>
            <SubjectLine enrollment={row} />
          </button>
        </span>
      ),
    },
    {
      key: 'applied',
      head: t('programs.desk.appliedOn'),
      renderCell: ({ appliedAt }) => format.day(appliedAt, { weekday: false }),
    },
    {
      key: 'profile',
      head: t('programs.desk.profile'),
      renderCell: (row) => <ProfileTold enrollment={row} reach={reach.get(row.id)} />,
    },
    {
      key: 'rules',
      head: t('programs.desk.rules'),
      renderCell: (row) => (
        <span className={styles.told}>
          <RulesStanding enrollment={row} isInCase={isInCase(row)} />
          <ReachLine enrollment={row} reach={reach.get(row.id)} />
        </span>
      ),
    },
    { key: 'waits', head: t('programs.desk.waits'), onPhone: 'aside', renderCell: (row) => <Waits of={row} /> },
  ];
  return (
    <div className={styles.applications}>
      <DataTable
        caption={t('programs.desk.caption')}
        columns={columns}
        rows={enrollments}
        keyOf={({ id }) => id}
        isSelected={({ id }) => id === shownId}
      />
    </div>
  );
}

/** How long it has waited, or what was done and when they are told. */
function Waits({ of: { state, waitingDay, asked, noticeAt, can } }: { of: DeskEnrollment }) {
  const t = useT();
  const format = useFormat();
  if (asked !== null) return t('programs.desk.waitsForThem', { day: format.day(asked.at, { weekday: false }) });
  if (waitingDay !== null) return <AgeingChip day={waitingDay} />;
  if (can.undo && noticeAt !== null) return t('programs.desk.noticeAt', { moment: format.moment(noticeAt) });
  return state === 'withdrawn' ? t('programs.state.withdrawn') : t('programs.desk.noticeSent');
}
