import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { claimFirstAdmin } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { usePageTitle } from '../../shared/components/page.tsx';
import styles from '../../shared/components/public-frame.module.css';
import { PublicFrame } from '../../shared/components/public-frame.tsx';
import { deviceTimeZone } from '../../shared/format/use-format.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useEnter } from '../../shared/session/use-enter.ts';
import { WhoFields } from './account-fields.tsx';
import { PrivacyChoices } from './privacy-choices.tsx';
import { toConsent } from './register-values.ts';
import { useRegisterForm } from './use-register-form.ts';

/** Whoever has started this installation follows the printed link and becomes its first administrator. */
export function FirstAdminPage() {
  const t = useT();
  const { language } = useLanguage();
  const { token = '' } = useSearch({ from: '/$lang/first-admin' });
  const sentence = useErrorSentence();
  const form = useRegisterForm('founder');
  const [failure, setFailure] = useState<unknown>(null);
  const enter = useEnter();
  const claiming = useRouteMutation(claimFirstAdmin, { onSuccess: (session) => enter(session, '/people') });
  usePageTitle(t('users.firstAdmin.title'));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const { name, email, password } = form.values;
    const said = { name, email, password, language, timeZone: deviceTimeZone(), consent: toConsent(form.values) };
    const body = form.check(claimFirstAdmin.body.omit({ token: true }), said);
    if (body === null) return;
    claiming.mutate({ body: { ...body, token } }, { onError: setFailure });
  };
  return (
    <PublicFrame>
      <form className={styles.form} style={{ maxWidth: 480, margin: '0 auto' }} onSubmit={submit} noValidate>
        <div>
          <h1 className="t28">{t('users.firstAdmin.title')}</h1>
          <p className="ink2" style={{ marginTop: 4 }}>
            {t('users.firstAdmin.lead')}
          </p>
        </div>
        <WhoFields form={form} />
        <PrivacyChoices form={form} />
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <Button type="submit" fullWidth disabled={claiming.isPending}>
          {claiming.isPending ? t('ui.sending') : t('users.firstAdmin.submit')}
        </Button>
      </form>
    </PublicFrame>
  );
}
