import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { register } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { AccountFields } from './account-fields.tsx';
import { LookAtYourMail } from './look-at-your-mail.tsx';
import { PrivacyChoices } from './privacy-choices.tsx';
import { toRegistration } from './register-values.ts';
import { useRegisterForm } from './use-register-form.ts';

/** r: an account in a minute, with the notice before anything is kept. */
export function RegisterPage() {
  const t = useT();
  const { language } = useLanguage();
  const { intent } = useSearch({ from: '/$lang/register' });
  const sentence = useErrorSentence();
  const [failure, setFailure] = useState<unknown>(null);
  const form = useRegisterForm(intent ?? 'founder');
  const registering = useRouteMutation(register);
  usePageTitle(t('users.register.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const body = form.check(register.body, toRegistration(form.values, language));
    if (body === null) return;
    registering.mutate({ body }, { onError: (error) => form.refuse(error) || setFailure(error) });
  };

  if (registering.isSuccess) {
    return (
      <LookAtYourMail title={t('users.sent.title')} text={t('users.sent.text', { email: form.values.email })}>
        {t('users.sent.nothing')}
      </LookAtYourMail>
    );
  }
  return (
    <PublicFrame>
      <form className={styles.form} style={{ maxWidth: 480, margin: '0 auto' }} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.register.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {t('users.register.lead')}
          </p>
        </div>
        <AccountFields form={form} />
        <PrivacyChoices form={form} />
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <Button type="submit" fullWidth disabled={registering.isPending}>
          {registering.isPending ? t('ui.sending') : t('users.register.submit')}
        </Button>
        <p className="t14 ink2">
          {t('users.register.have')}{' '}
          <Link to="/$lang/sign-in" params={{ lang: language }}>
            {t('users.register.signIn')}
          </Link>
        </p>
      </form>
    </PublicFrame>
  );
}
