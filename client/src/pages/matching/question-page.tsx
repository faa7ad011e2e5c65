import { useParams } from '@tanstack/react-router';
import { listOwnQuestions } from '../../../../src/contract/matching/conflict-question-routes.ts';
import { OwnQuestion } from '../../features/matching/own-question.tsx';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Page } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** A coordinator's question about what the reader declared; a notice and a mail lead here. */
export function QuestionPage() {
  const t = useT();
  const { questionId } = useParams({ from: '/member/questions/$questionId' });
  const { data, error, refetch } = useRouteQuery(listOwnQuestions, {});
  const asked = data?.questions.find(({ id }) => id === questionId);
  return (
    <Page title={t('questions.title')} lead={t('questions.lead')} width="reading">
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {error === null && data === undefined ? <PageSkeleton /> : null}
      {asked === undefined ? null : <OwnQuestion key={asked.id} asked={asked} />}
      {data !== undefined && asked === undefined ? (
        <EmptyState title={t('questions.noneTitle')}>
          <p>{t('errors.conflict.question_not_found')}</p>
        </EmptyState>
      ) : null}
    </Page>
  );
}
