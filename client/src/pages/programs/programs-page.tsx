import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { OwnApplications } from '../../features/programs/apply-actions.tsx';
import { ProgramForm } from '../../features/programs/program-form.tsx';
import { usePrograms, useProgramName } from '../../features/programs/use-programs.ts';
import programStyles from '../../features/programs/programs.module.css';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

/** Programs with where their cohorts stand and the reader's own applications. */
export function ProgramsPage() {
  const t = useT();
  const nameOf = useProgramName();
  const navigate = useNavigate();
  const isAdmin = useMe().roles.includes('admin');
  const [isMaking, setMaking] = useState(false);
  const { data, error, refetch, isPending } = usePrograms();
  const programs = data?.programs ?? [];
  return (
    <Page
      title={t('programs.title')}
      lead={t('programs.lead')}
      width="reading"
      {...(isAdmin ? { actions: <Button onClick={() => setMaking(true)}>{t('programs.make')}</Button> } : {})}
    >
      {isMaking ? (
        <ProgramForm
          onClose={() => setMaking(false)}
          onMade={(programId) => void navigate({ to: '/programs/$programId', params: { programId } })}
        />
      ) : null}
      {error && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && programs.length === 0 ? (
        <EmptyState title={t('programs.noneTitle')}>
          <p>{t('programs.noneText')}</p>
        </EmptyState>
      ) : null}
      <ul className={programStyles.rows}>
        {programs.map((program) => (
          <li key={program.id}>
            <div className="between">
              <h2 className="t20">
                <CurrentLink to={`/programs/${program.id}`} isCurrent={false}>
                  {nameOf(program)}
                </CurrentLink>
              </h2>
              {program.cohorts.some(({ state }) => state === 'open') ? (
                <StateBadge tone="act">{t('programs.cohort.open')}</StateBadge>
              ) : null}
            </div>
            <p className="t14 ink2">{t(`programs.kinds.${program.kind}`)}</p>
            <OwnApplications program={program} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
