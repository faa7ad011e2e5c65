import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { claimFirstAdmin } from '../../../../src/contract/users/routes.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { usePageTitle } from '../../shared/components/page.tsx';
import { deviceTimeZone } from '../../shared/format/device-time-zone.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useEntering } from '../../shared/session/use-enter.ts';
import { WhoFields } from './account-fields.tsx';
import { OneLinkForm } from './one-link-form.tsx';
import { toConsent } from './register-values.ts';
import { useRegisterForm } from './use-register-form.ts';

/** Whoever has started this installation follows the printed link and becomes its first administrator. */
export function FirstAdminPage() {
  const t = useT();
  const { language } = useLanguage();
  const { token = '' } = useSearch({ from: '/$lang/first-admin' });
  const form = useRegisterForm('founder');
  const [failure, setFailure] = useState<unknown>(null);
  const claiming = useRouteMutation(claimFirstAdmin, useEntering('/people'));
  usePageTitle(t('users.firstAdmin.title'));

  const send = () => {
    setFailure(null);
    const { name, email, password } = form.values;
    const said = { name, email, password, language, timeZone: deviceTimeZone(), consent: toConsent(form.values) };
    const body = form.check(claimFirstAdmin.body.omit({ token: true }), said);
    if (body === null) return;
    claiming.mutate({ body: { ...body, token } }, { onError: setFailure });
  };
  return (
    <OneLinkForm
      form={form}
      words={{
        title: t('users.firstAdmin.title'),
        lead: t('users.firstAdmin.lead'),
        submit: t('users.firstAdmin.submit'),
      }}
      failure={failure}
      isSending={claiming.isPending}
      onSend={send}
    >
      <WhoFields form={form} />
    </OneLinkForm>
  );
}
