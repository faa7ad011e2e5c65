import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { claimAccount } from '../../../../src/contract/users/routes.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { usePageTitle } from '../../shared/components/page.tsx';
import { PasswordField } from '../../shared/components/text-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useEntering } from '../../shared/session/use-enter.ts';
import { OneLinkForm } from './one-link-form.tsx';
import { toConsent } from './register-values.ts';
import { useRegisterForm } from './use-register-form.ts';

/** Somebody whom an office brought, or a coordinator who was invited: reads the notice, sets a password, is here. */
export function ClaimPage() {
  const t = useT();
  const { token = '' } = useSearch({ from: '/$lang/claim' });
  const form = useRegisterForm('founder');
  const [failure, setFailure] = useState<unknown>(null);
  const claiming = useRouteMutation(claimAccount, useEntering('/home'));
  usePageTitle(t('users.claim.title'));

  const send = () => {
    setFailure(null);
    const { password } = form.values;
    const body = form.check(claimAccount.body.omit({ token: true }), { password, consent: toConsent(form.values) });
    if (body === null) return;
    claiming.mutate({ body: { ...body, token } }, { onError: setFailure });
  };
  return (
    <OneLinkForm
      form={form}
      words={{
        title: t('users.claim.title'),
        lead: t('users.claim.lead'),
        submit: t('users.claim.submit'),
      }}
      failure={failure}
      isSending={claiming.isPending}
      onSend={send}
    >
      <PasswordField
        label={t('users.register.password')}
        hint={t('users.register.passwordHint')}
        autoComplete="new-password"
        value={form.values.password}
        onChange={(password) => form.set('password', password)}
        error={form.error('password')}
      />
    </OneLinkForm>
  );
}
