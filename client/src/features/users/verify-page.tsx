import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { confirmEmailChange, verifyEmail } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useEntering } from '../../shared/session/use-enter.ts';

/** The mail's link leads here; only the click changes anything, so that a mail scanner's visit does not. */
export function VerifyPage() {
  const t = useT();
  const { language } = useLanguage();
  const { token = '', for: purpose } = useSearch({ from: '/$lang/verify' });
  const sentence = useErrorSentence();
  const verifying = useRouteMutation(purpose === 'address' ? confirmEmailChange : verifyEmail, useEntering('/home'));
  usePageTitle(t('users.verify.title'));
  if (verifying.isError) {
    return (
      <PublicFrame>
        <div className={styles.narrow} role="alert">
          <EmptyState
            title={t('users.verify.failed')}
            headingLevel={1}
            action={
              <LinkButton to="/$lang/register" params={{ lang: language }}>
                {t('users.verify.again')}
              </LinkButton>
            }
          >
            <p>{sentence(verifying.error)}</p>
          </EmptyState>
        </div>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame>
      <div className={styles.narrow}>
        <EmptyState
          title={t('users.verify.title')}
          headingLevel={1}
          action={
            <Button disabled={verifying.isPending} onClick={() => verifying.mutate({ body: { token } })}>
              {verifying.isPending ? t('ui.sending') : t('users.verify.submit')}
            </Button>
          }
        >
          <p>{t('users.verify.text')}</p>
        </EmptyState>
      </div>
    </PublicFrame>
  );
}
