import { useT } from '../i18n/use-t.ts';
import { isApiError } from './api-error.ts';

/** The sentence that a person reads for a failure: what happened, what was kept, what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const t = useT();
  return (error) => (isApiError(error) ? t(`errors.${error.code}`, error.params) : t('errors.unknown'));
}
