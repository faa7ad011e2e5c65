import { useParams } from '@tanstack/react-router';
import { getProgram } from '../../../../src/contract/programs/routes.ts';
import { RulesForm } from '../../features/programs/rules-form.tsx';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** The rules of one program, for whoever coordinates it. */
export function RulesPage() {
  const t = useT();
  const { programId } = useParams({ from: '/member/desk/programs/$programId/rules' });
  const { data: program, error, refetch } = useRouteQuery(getProgram, { params: { programId } });
  if (program?.can.coordinate === true) return <RulesForm program={program} />;
  return (
    <Page title={t('policy.preview.heading')} back={{ to: '/programs', label: t('programs.title') }}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {program === undefined && !error ? <PageSkeleton /> : null}
      {program === undefined ? null : (
        <EmptyState
          title={t('policy.notYours')}
          action={<LinkButton to={`/programs/${programId}`}>{t('programs.own.see')}</LinkButton>}
        />
      )}
    </Page>
  );
}
