import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { claimAccount } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { PasswordField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useEnter } from '../../shared/session/use-enter.ts';
import { PrivacyChoices } from './privacy-choices.tsx';
import { toConsent } from './register-values.ts';
import { useRegisterForm } from './use-register-form.ts';

/** Somebody whom an office brought, or a coordinator who was invited: reads the notice, sets a password, is here. */
export function ClaimPage() {
  const t = useT();
  const { token = '' } = useSearch({ from: '/$lang/claim' });
  const sentence = useErrorSentence();
  const form = useRegisterForm('founder');
  const [failure, setFailure] = useState<unknown>(null);
  const enter = useEnter();
  const claiming = useRouteMutation(claimAccount, { onSuccess: (session) => enter(session, '/home') });
  usePageTitle(t('users.claim.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const { password } = form.values;
    const body = form.check(claimAccount.body.omit({ token: true }), { password, consent: toConsent(form.values) });
    if (body === null) return;
    claiming.mutate({ body: { ...body, token } }, { onError: setFailure });
  };
  return (
    <PublicFrame>
      <form className={styles.form} style={{ maxWidth: 480, margin: '0 auto' }} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.claim.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {t('users.claim.lead')}
          </p>
        </div>
        <PasswordField
          label={t('users.register.password')}
          hint={t('users.register.passwordHint')}
          autoComplete="new-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
          error={form.error('password')}
        />
        <PrivacyChoices form={form} />
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <Button type="submit" fullWidth disabled={claiming.isPending}>
          {claiming.isPending ? t('ui.sending') : t('users.claim.submit')}
        </Button>
      </form>
    </PublicFrame>
  );
}
