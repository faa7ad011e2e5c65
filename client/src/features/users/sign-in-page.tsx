import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { signIn } from '../../../../src/contract/users/routes.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PasswordField, TextField } from '../../shared/components/text-field.tsx';
import { focusFirstInvalid, useForm } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { FormBesideArcs } from './form-beside-arcs.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { useEntering } from '../../shared/session/use-enter.ts';

/** m2: sign in and go on where one left off. */
export function SignInPage() {
  const t = useT();
  const { language } = useLanguage();
  const search = useSearch({ from: '/$lang/sign-in' });
  const next = search.next ?? '/home';
  const sentence = useErrorSentence();
  const form = useForm(
    { email: search.email ?? '', password: '' },
    { email: { invalid_format: t('users.fields.email') } },
  );
  const [failure, setFailure] = useState<unknown>(null);
  const isWrong = isApiError(failure) && failure.code === 'session.wrong_credentials';
  const signing = useRouteMutation(signIn, useEntering(next));
  useEffect(() => {
    if (isWrong) focusFirstInvalid();
  }, [isWrong]);
  useLeadingOn(next, signing.isIdle);
  usePageTitle(t('users.signIn.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const body = form.check(signIn.body, form.values);
    if (body === null) return;
    signing.mutate({ body }, { onError: (error) => form.refuse(error) || setFailure(error) });
  };
  return (
    <FormBesideArcs>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.signIn.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {search.next === undefined ? t('users.signIn.lead') : t('users.signIn.again')}
          </p>
        </div>
        {failure === null || isWrong ? null : <Note tone="late">{sentence(failure)}</Note>}
        <TextField
          label={t('users.signIn.email')}
          type="email"
          autoComplete="username"
          inputMode="email"
          value={form.values.email}
          onChange={(email) => form.set('email', email)}
          error={form.error('email')}
        />
        <PasswordField
          label={t('users.signIn.password')}
          autoComplete="current-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
          error={isWrong ? sentence(failure) : form.error('password')}
          action={
            <Link className="link" to="/$lang/forgot" params={{ lang: language }} search={{ email: form.values.email }}>
              {t('users.signIn.forgot')}
            </Link>
          }
        />
        <Button type="submit" fullWidth disabled={signing.isPending}>
          {signing.isPending ? t('ui.sending') : t('users.signIn.submit')}
        </Button>
        <p className="t14 ink2">
          {t('users.signIn.first')}{' '}
          <Link to="/$lang/register" params={{ lang: language }}>
            {t('users.signIn.register')}
          </Link>
        </p>
      </form>
    </FormBesideArcs>
  );
}

/** Whoever is here already, in another tab or since yesterday, goes on at once. */
function useLeadingOn(next: string, isIdle: boolean): void {
  const navigate = useNavigate();
  const isHere = useSession().me !== null && isIdle;
  useEffect(() => {
    if (isHere) void navigate({ href: next, replace: true });
  }, [isHere, next, navigate]);
}
