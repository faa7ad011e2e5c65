import type { ApplicantReach } from '../../../../src/contract/matching/reach-routes.ts';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ReachLine } from './applicant-reach.tsx';
import styles from './programs.module.css';
import { ProfileTold } from './profile-told.tsx';
import { RulesStanding } from './rules-standing.tsx';
import { PartyPlace, SubjectFigure } from './subject-figure.tsx';
import type { DeskEnrollment } from './use-programs.ts';

const dayMs = 86_400_000;

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
            <small>{t(`programs.kind.${row.kind}`)}</small>
            <PartyPlace placeId={row.placeId} />
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
function Waits({ of: { state, appliedAt, asked, noticeAt, can } }: { of: DeskEnrollment }) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  if (asked !== null) return t('programs.desk.waitsForThem', { day: format.day(asked.at, { weekday: false }) });
  if (state === 'applied') {
    return t('programs.desk.age', { count: Math.max(0, Math.floor((now - Date.parse(appliedAt)) / dayMs)) });
  }
  if (can.undo && noticeAt !== null) return t('programs.desk.noticeAt', { moment: format.moment(noticeAt) });
  return state === 'withdrawn' ? t('programs.state.withdrawn') : t('programs.desk.noticeSent');
}
