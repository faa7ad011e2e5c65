import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { getProgram } from '../../../../src/contract/programs/routes.ts';
import { OwnApplications } from '../../features/programs/apply-actions.tsx';
import { CohortForm } from '../../features/programs/cohort-form.tsx';
import { CohortRow } from '../../features/programs/cohort-row.tsx';
import programStyles from '../../features/programs/programs.module.css';
import { useProgramName } from '../../features/programs/use-programs.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { zonePlace } from '../../shared/format/zone-place.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** One program: its cohorts, the reader's applications, and for its coordinators the rules. */
export function ProgramPage() {
  const t = useT();
  const format = useFormat();
  const nameOf = useProgramName();
  const { programId } = useParams({ from: '/member/programs/$programId' });
  const { data: program, error, refetch } = useRouteQuery(getProgram, { params: { programId } });
  const back = { to: '/programs', label: t('programs.title') };
  if (program === undefined) {
    return (
      <Page title={t('programs.title')} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />}
      </Page>
    );
  }
  return (
    <Page
      title={nameOf(program)}
      back={back}
      width="reading"
      lead={`${t(`programs.kinds.${program.kind}`)}. ${t('programs.page.zone', { place: zonePlace(program.timeZone, format.reader.language) })}`}
    >
      <OwnApplications program={program} />
      <section className={programStyles.section}>
        <h2 className="t20">{t('programs.page.cohorts')}</h2>
        {program.cohorts.length === 0 ? <p className="ink2">{t('programs.page.noCohort')}</p> : null}
        <ul className={programStyles.rows}>
          {program.cohorts.map((cohort) => (
            <li key={cohort.id}>
              <CohortRow program={program} cohort={cohort} />
            </li>
          ))}
        </ul>
        {program.can.coordinate && program.kind !== 'network' ? <PrepareCohort programId={program.id} /> : null}
      </section>
      {program.can.coordinate ? (
        <section className={programStyles.section}>
          <h2 className="t20">{t('programs.page.rules')}</h2>
          <p className="t14 ink2">{t('programs.page.rulesVersion', { version: program.policyVersion })}</p>
          <div className={programStyles.below}>
            <LinkButton to={`/programs/${program.id}/rules`}>{t('programs.page.change')}</LinkButton>
          </div>
        </section>
      ) : null}
    </Page>
  );
}

function PrepareCohort({ programId }: { programId: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('programs.page.prepare')}
      </Button>
      {isOpen ? <CohortForm programId={programId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
