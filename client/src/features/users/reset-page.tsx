import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { resetPassword } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PasswordField } from '../../shared/components/text-field.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { FormBesideArcs } from './form-beside-arcs.tsx';
import { useEntering } from '../../shared/session/use-enter.ts';

/** A new password by the mail's one-time link; it signs in here and signs out everywhere else. */
export function ResetPage() {
  const t = useT();
  const { token = '' } = useSearch({ from: '/$lang/reset' });
  const sentence = useErrorSentence();
  const form = useForm({ password: '' }, { password: { too_small: t('users.fields.passwordShort') } });
  const [failure, setFailure] = useState<unknown>(null);
  const resetting = useRouteMutation(resetPassword, useEntering('/home'));
  usePageTitle(t('users.reset.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const password = form.check(resetPassword.body.pick({ password: true }), form.values);
    if (password === null) return;
    resetting.mutate(
      { body: { token, ...password } },
      {
        onError: (error) =>
          (error.fields.some((field) => field.path.endsWith('password')) && form.refuse(error)) || setFailure(error),
      },
    );
  };
  return (
    <FormBesideArcs>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.reset.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {t('users.reset.lead')}
          </p>
        </div>
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <PasswordField
          label={t('users.reset.password')}
          hint={t('users.register.passwordHint')}
          autoComplete="new-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
          error={form.error('password')}
        />
        <Button type="submit" fullWidth disabled={resetting.isPending}>
          {resetting.isPending ? t('ui.saving') : t('users.reset.submit')}
        </Button>
      </form>
    </FormBesideArcs>
  );
}
