import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { register } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { PasswordField, TextField } from '../../shared/components/text-field.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { deviceTimeZone } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { LookAtYourMail } from './look-at-your-mail.tsx';
import { PrivacyChoices } from './privacy-choices.tsx';
import { noticeVersion, type RegisterValues } from './register-values.ts';

/** r: an account in a minute, with the notice before anything is kept. */
export function RegisterPage() {
  const t = useT();
  const { language } = useLanguage();
  const { intent } = useSearch({ from: '/$lang/register' });
  const sentence = useErrorSentence();
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<RegisterValues>(
    {
      name: '',
      email: '',
      password: '',
      intent: intent ?? 'founder',
      hasRead: false,
      wantsNews: false,
      sharesFigures: false,
      automatedMatching: true,
    },
    {
      name: { too_small: t('users.fields.required') },
      email: { invalid_format: t('users.fields.email') },
      password: { too_small: t('users.fields.passwordShort') },
      'consent.necessary': { invalid_value: t('users.fields.consent') },
    },
  );
  const registering = useRouteMutation(register);
  usePageTitle(t('users.register.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const { name, email, password, hasRead, wantsNews, sharesFigures, automatedMatching } = form.values;
    const body = form.check(register.body, {
      name,
      email,
      password,
      intent: form.values.intent,
      language,
      timeZone: deviceTimeZone(),
      consent: {
        necessary: hasRead,
        automatedMatching,
        baselineFigures: sharesFigures,
        otherProgramNews: wantsNews,
        noticeVersion,
      },
    });
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
        <TextField
          label={t('users.register.name')}
          autoComplete="name"
          maxLength={120}
          value={form.values.name}
          onChange={(name) => form.set('name', name)}
          error={form.error('name')}
        />
        <TextField
          label={t('users.register.email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          value={form.values.email}
          onChange={(email) => form.set('email', email)}
          error={form.error('email')}
          seen={t('users.register.emailSeen')}
        />
        <PasswordField
          label={t('users.register.password')}
          hint={t('users.register.passwordHint')}
          autoComplete="new-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
          error={form.error('password')}
        />
        <RadioList
          legend={t('users.register.intent')}
          value={form.values.intent}
          onChange={(value) => form.set('intent', value)}
          choices={[
            { value: 'founder', label: t('users.register.founder'), hint: t('users.register.founderHint') },
            { value: 'mentor', label: t('users.register.mentor'), hint: t('users.register.mentorHint') },
          ]}
        />
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
