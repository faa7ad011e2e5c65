import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { Split } from '../../shared/components/split.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { DeskBar } from './desk-bar.tsx';
import { DeskFilters, type KindChoice } from './desk-filters.tsx';
import { DeskKeyWords } from './desk-key-words.tsx';
import { EnrollmentDetail } from './enrollment-detail.tsx';
import { EnrollmentList } from './enrollment-list.tsx';
import { actsOn } from './acts-on.ts';
import { deskLead } from './desk-lead.ts';
import { useChoosing } from './use-choosing.ts';
import { useLeading } from './use-leading.ts';
import { useDeciding } from './use-deciding.ts';
import { useDeskNews } from './use-desk-news.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useEnrollments } from './use-enrollments.ts';
import { useReach } from './use-reach.ts';
import { useProgramName, type Cohort, type DeskEnrollment, type DeskState, type Program } from './use-programs.ts';

interface EnrolmentDeskProps {
  readonly program: Program;
  readonly cohort: Cohort;
  readonly state: DeskState;
  /** An open conflict case names this applicant. */
  readonly isInCase: (enrollment: DeskEnrollment) => boolean;
}

/** t: applications at the left, the one that is read and what follows from deciding it at the right. */
export function EnrolmentDesk({ program, cohort, state, isInCase }: EnrolmentDeskProps) {
  const t = useT();
  const format = useFormat();
  const nameOf = useProgramName();
  const deciding = useDeciding();
  const [kind, setKind] = useState<KindChoice>('all');
  const asked = { state, ...(kind === 'all' ? {} : { kind }) };
  const list = useEnrollments(cohort.id, asked);
  const reach = useReach(cohort.id, { ...asked, pages: list.pageStarts });
  const rows = list.rows ?? [];
  const { shown, chosen, setShownId, toggle, move } = useChoosing(rows);
  const leading = useLeading(setShownId);
  const meant = chosen.length > 0 ? chosen : shown === undefined ? [] : [shown];
  const { admit, ask } = actsOn(meant, deciding);
  useDeskNews({ cohortId: cohort.id, state }, { shown, isOwn: deciding.isOwn });
  const mark = () => (shown?.can.decide ? toggle(shown.id) : undefined);
  useDeskKeys({ onMove: move, onMark: mark, onAdmit: admit, onAsk: ask });
  const lead = state === 'applied' && kind === 'all' && list.showMore === null ? deskLead(t, rows, isInCase) : null;
  return (
    <div data-width="full">
      <Split
        thenLabel={t('programs.desk.consequence')}
        thenRef={leading.detail}
        hideThenOnPhone={shown === undefined}
        work={
          <Page
            title={t('programs.desk.title', { count: list.counts?.applied ?? 0 })}
            kicker={t('programs.desk.kicker', {
              program: nameOf(program),
              cohort: cohort.name,
              day: format.calendarDay(cohort.closesOn),
            })}
            {...(lead === null ? {} : { lead })}
          >
            <DeskFilters cohortId={cohort.id} state={state} counts={list.counts} kind={kind} onKind={setKind} />
            <ListState list={list} />
            {rows.length === 0 ? null : (
              <EnrollmentList
                enrollments={rows}
                shownId={shown?.id ?? null}
                chosen={chosen.map(({ id }) => id)}
                isInCase={isInCase}
                reach={reach}
                onShow={leading.show}
                onToggle={toggle}
              />
            )}
            {list.showMore === null ? null : (
              <Button variant="default" mt={16} loading={list.isLoadingMore} onClick={list.showMore}>
                {t('programs.desk.more')}
              </Button>
            )}
            <DeskBar chosen={chosen} isDeciding={deciding.isDeciding} onAdmit={admit} onAsk={ask} />
            <DeskKeyWords />
          </Page>
        }
        then={
          shown === undefined ? (
            <EmptyState art="none" title={t('programs.desk.chooseTitle')}>
              <p>{t('programs.desk.chooseText')}</p>
            </EmptyState>
          ) : (
            <>
              <ToList onClick={leading.goBack} />
              <EnrollmentDetail
                key={shown.id}
                enrollment={shown}
                timeZone={program.timeZone}
                deciding={deciding}
                isInCase={isInCase(shown)}
                reach={reach.get(shown.id)}
                isPrimary={chosen.length === 0}
              />
            </>
          )
        }
      />
    </div>
  );
}

function ToList({ onClick }: { onClick: () => void }) {
  const t = useT();
  const icon = <Icon name="left" size={16} />;
  return (
    <Button className="only-phone" variant="subtle" px={0} mb={12} leftSection={icon} onClick={onClick}>
      {t('programs.desk.toList')}
    </Button>
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
