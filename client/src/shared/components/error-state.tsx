import { Button } from '@mantine/core';
import { asMissing, isApiError } from '../api/api-error.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from './empty-state.tsx';

/** What stands where data should: what happened, what was kept, what to do, and a code for the coordinator. */
export function ErrorState({
  error,
  onRetry,
  headingLevel = 2,
}: {
  error: unknown;
  onRetry?: () => void;
  /** 1 where it is all there is to the page. */
  headingLevel?: 1 | 2;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const requestId = isApiError(error) ? error.requestId : null;
  return (
    <div role="alert">
      <EmptyState
        art={isApiError(error, 'network') ? 'open' : 'broken'}
        title={t('shell.loadFailed.title')}
        headingLevel={headingLevel}
        action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('ui.tryAgain')}</Button>}
      >
        <p>{sentence(asMissing(error))}</p>
        {requestId === null ? null : <p className="t14 ink3">{t('shell.broken.code', { code: requestId })}</p>}
      </EmptyState>
    </div>
  );
}
