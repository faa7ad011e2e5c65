import { Button } from '@mantine/core';
import { useState } from 'react';
import { listEnrollments } from '../../../../src/contract/programs/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { Split } from '../../shared/components/split.tsx';
import { TabsLine } from '../../shared/components/tabs-line.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { DeskKeyWords } from './desk-key-words.tsx';
import { EnrollmentDetail } from './enrollment-detail.tsx';
import { EnrollmentList } from './enrollment-list.tsx';
import styles from './programs.module.css';
import { useDeciding } from './use-deciding.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useEnrollments } from './use-enrollments.ts';
import { useProgramName, type Cohort, type Enrollment, type Program } from './use-programs.ts';

const states = ['applied', 'admitted', 'declined', 'withdrawn'] as const;
type KindChoice = 'all' | Enrollment['kind'];

/** t: applications at the left, the one that is read and what follows from deciding it at the right. */
export function EnrolmentDesk({
  program,
  cohort,
  state,
}: {
  program: Program;
  cohort: Cohort;
  state: Enrollment['state'];
}) {
  const t = useT();
  const format = useFormat();
  const nameOf = useProgramName();
  const deciding = useDeciding();
  const [kind, setKind] = useState<KindChoice>('all');
  const params = { cohortId: cohort.id };
  const list = useEnrollments(cohort.id, { state, ...(kind === 'all' ? {} : { kind }) });
  const toDecide = useRouteQuery(listEnrollments, { params, query: { state: 'applied' } }).data?.total ?? 0;
  const rows = list.rows ?? [];
  const { shown, chosen, setShownId, toggle, move } = useChoosing(rows);
  const admitted = chosen.length > 0 ? chosen : shown?.can.decide ? [shown] : [];
  const admit = () => {
    if (admitted.length > 0 && !deciding.isDeciding) void deciding.admit(admitted);
  };
  useDeskKeys({ onMove: move, onMark: () => (shown?.can.decide ? toggle(shown.id) : undefined), onAdmit: admit });
  return (
    <div data-width="full">
      <Split
        thenLabel={t('programs.desk.consequence')}
        work={
          <Page
            title={t('programs.desk.title', { count: toDecide })}
            kicker={t('programs.desk.kicker', {
              program: nameOf(program),
              cohort: cohort.name,
              day: format.calendarDay(cohort.closesOn),
            })}
          >
            <DeskFilters cohortId={cohort.id} state={state} toDecide={toDecide} kind={kind} onKind={setKind} />
            <ListState list={list} />
            {rows.length === 0 ? null : (
              <EnrollmentList
                enrollments={rows}
                shownId={shown?.id ?? null}
                chosen={chosen.map(({ id }) => id)}
                onShow={setShownId}
                onToggle={toggle}
              />
            )}
            {list.showMore === null ? null : (
              <Button variant="default" mt={16} loading={list.isLoadingMore} onClick={list.showMore}>
                {t('programs.desk.more')}
              </Button>
            )}
            {chosen.length === 0 ? null : (
              <div className={styles.bar}>
                <b>{t('programs.desk.chosen', { count: chosen.length })}</b>
                <Button loading={deciding.isDeciding} onClick={admit}>
                  {t('programs.desk.admitCount', { count: chosen.length })}
                </Button>
              </div>
            )}
            <DeskKeyWords />
          </Page>
        }
        then={
          shown === undefined ? (
            <EmptyState art="none" title={t('programs.desk.chooseTitle')}>
              <p>{t('programs.desk.chooseText')}</p>
            </EmptyState>
          ) : (
            <EnrollmentDetail key={shown.id} enrollment={shown} timeZone={program.timeZone} deciding={deciding} />
          )
        }
      />
    </div>
  );
}

/** What stands in the list's place while there is none. */
function ListState({ list: { rows, error, retry } }: { list: ReturnType<typeof useEnrollments> }) {
  const t = useT();
  if (rows === null) return error === null ? <RowsSkeleton /> : <ErrorState error={error} onRetry={retry} />;
  if (rows.length > 0) return null;
  return (
    <EmptyState art="closed" title={t('programs.desk.emptyTitle')}>
      <p>{t('programs.desk.emptyText')}</p>
    </EmptyState>
  );
}

/** State by address, kind by choice. */
function DeskFilters(props: {
  cohortId: string;
  state: Enrollment['state'];
  toDecide: number;
  kind: KindChoice;
  onKind: (kind: KindChoice) => void;
}) {
  const t = useT();
  return (
    <>
      <TabsLine
        label={t('programs.desk.label')}
        tabs={states.map((key) => ({
          key,
          label: t(`programs.desk.tabs.${key}`),
          to: `/enrolment/${props.cohortId}/${key}`,
          isCurrent: key === props.state,
          ...(key === 'applied' ? { count: props.toDecide } : {}),
        }))}
      />
      <div className={styles.filters}>
        <Segmented
          legend={t('programs.desk.kind')}
          value={props.kind}
          onChange={props.onKind}
          segments={[
            { value: 'all', label: t('programs.desk.all') },
            { value: 'startup', label: t('programs.desk.startups') },
            { value: 'mentor', label: t('programs.desk.mentors') },
          ]}
        />
      </div>
    </>
  );
}

/** Which application is read and which are chosen; both let go of what has left the list. */
function useChoosing(rows: readonly Enrollment[]) {
  const [shownId, setShownId] = useState<string | null>(null);
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const shown = rows.find(({ id }) => id === shownId) ?? rows[0];
  return {
    shown,
    chosen: rows.filter(({ id, can }) => can.decide && chosenIds.includes(id)),
    setShownId,
    toggle: (id: string) =>
      setChosenIds((known) => (known.includes(id) ? known.filter((one) => one !== id) : [...known, id])),
    move: (step: 1 | -1) => {
      const at = rows.findIndex(({ id }) => id === shown?.id);
      setShownId(rows[at + step]?.id ?? shown?.id ?? null);
    },
  };
}
