import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isApiError } from '../shared/api/api-error.ts';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { ErrorState } from '../shared/components/error-state.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import styles from '../shared/components/public-frame.module.css';

/** m1: what stands where a page broke. A refusal of the server reads as its sentence, a fault of ours as ours. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const t = useT();
  if (isApiError(error)) {
    return (
      <div className={styles.narrow}>
        <ErrorState error={error} onRetry={reset} />
      </div>
    );
  }
  return (
    <div className={styles.narrow} role="alert">
      <EmptyState
        art="broken"
        headingLevel={1}
        title={t('shell.broken.title')}
        // A whole load also fetches the current version, when the page broke because a newer one was put out meanwhile.
        action={<Button onClick={() => window.location.reload()}>{t('shell.broken.again')}</Button>}
      >
        <p>{t('shell.broken.text')}</p>
      </EmptyState>
    </div>
  );
}
