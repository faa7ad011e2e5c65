import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { closeAccount, keepAccount } from '../../../../src/contract/users/account-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { Note } from '../../shared/components/note.tsx';
import { PasswordField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

/** Close the account, or take the closing back while that is possible. */
export function SettingsClose() {
  const t = useT();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (me.closesAt !== null) return <Closing closesAt={me.closesAt} />;
  return (
    <FormSection title={t('account.close.title')} hint={t('account.close.text')}>
      <div>
        <Button variant="outline" onClick={() => setOpen(true)}>
          {t('account.close.open')}
        </Button>
      </div>
      <CloseDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </FormSection>
  );
}

function Closing({ closesAt }: { closesAt: string }) {
  const t = useT();
  const { day } = useFormat();
  const toast = useToast();
  const sentence = useErrorSentence();
  const keeping = useRouteMutation(keepAccount, {
    invalidates: [getSession],
    onSuccess: () => toast({ text: t('account.close.kept') }),
  });
  return (
    <FormSection title={t('account.close.title')}>
      <Note tone="late">{t('account.close.closing', { day: day(closesAt, { year: true }) })}</Note>
      {keeping.isError ? <Note tone="late">{sentence(keeping.error)}</Note> : null}
      <div>
        <Button disabled={keeping.isPending} onClick={() => keeping.mutate({})}>
          {t('account.close.keep')}
        </Button>
      </div>
    </FormSection>
  );
}

function CloseDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const sentence = useErrorSentence();
  const [password, setPassword] = useState('');
  const closing = useRouteMutation(closeAccount, { invalidates: [getSession], onSuccess: onClose });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    closing.mutate({ body: { password } });
  };
  return (
    <Dialog title={t('account.close.title')} lead={t('account.close.lead')} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {closing.isError ? <Note tone="late">{sentence(closing.error)}</Note> : null}
        <PasswordField
          label={t('account.close.password')}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <DialogActions>
          <Button type="submit" variant="outline" disabled={closing.isPending || password === ''}>
            {closing.isPending ? t('ui.sending') : t('account.close.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
