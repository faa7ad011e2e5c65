import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { requestReset } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { TextField } from '../../shared/components/text-field.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { FormBesideArcs } from './form-beside-arcs.tsx';
import { LookAtYourMail } from './look-at-your-mail.tsx';

/** Ask for a link that sets a new password; the answer is the same for every address. */
export function ForgotPage() {
  const t = useT();
  const { language } = useLanguage();
  const search = useSearch({ from: '/$lang/forgot' });
  const sentence = useErrorSentence();
  const form = useForm({ email: search.email ?? '' }, { email: { invalid_format: t('users.fields.email') } });
  const [failure, setFailure] = useState<unknown>(null);
  const asking = useRouteMutation(requestReset);
  usePageTitle(t('users.forgot.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const body = form.check(requestReset.body, form.values);
    if (body !== null) asking.mutate({ body }, { onError: (error) => form.refuse(error) || setFailure(error) });
  };
  if (asking.isSuccess) {
    return (
      <LookAtYourMail
        title={t('users.forgot.sentTitle')}
        text={t('users.forgot.sentText', { email: form.values.email })}
      />
    );
  }
  return (
    <FormBesideArcs>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.forgot.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {t('users.forgot.lead')}
          </p>
        </div>
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <TextField
          label={t('users.signIn.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          value={form.values.email}
          onChange={(email) => form.set('email', email)}
          error={form.error('email')}
        />
        <Button type="submit" fullWidth disabled={asking.isPending}>
          {asking.isPending ? t('ui.sending') : t('users.forgot.submit')}
        </Button>
        <Link className="link" to="/$lang/sign-in" params={{ lang: language }}>
          {t('users.forgot.back')}
        </Link>
      </form>
    </FormBesideArcs>
  );
}
