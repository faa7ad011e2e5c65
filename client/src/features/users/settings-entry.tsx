import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { changePassword, listDevices, requestEmailChange } from '../../../../src/contract/users/account-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog, DialogActions } from '../../shared/components/dialog.tsx';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { Note } from '../../shared/components/note.tsx';
import { PasswordField, TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';

interface Opened {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How the person signs in. */
export function SettingsEntry() {
  const t = useT();
  const [isChanging, setChanging] = useState(false);
  return (
    <FormSection title={t('account.entry.title')}>
      <LeadRows
        rows={[
          {
            key: 'password',
            label: t('account.entry.password'),
            value: t('account.entry.passwordHint'),
            onChoose: () => setChanging(true),
          },
        ]}
      />
      <PasswordChange isOpen={isChanging} onClose={() => setChanging(false)} />
    </FormSection>
  );
}

function PasswordChange({ isOpen, onClose }: Opened) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const form = useForm({ current: '', next: '' }, { next: { too_small: t('users.fields.passwordShort') } });
  const changing = useRouteMutation(changePassword, {
    invalidates: [listDevices],
    onSuccess: () => {
      form.set('current', '');
      form.set('next', '');
      toast({ text: t('account.entry.changed') });
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = form.check(changePassword.body, form.values);
    if (body !== null) changing.mutate({ body }, { onError: (error) => form.refuse(error) });
  };
  return (
    <Dialog title={t('account.entry.change')} lead={t('account.entry.passwordHint')} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {changing.isError ? <Note tone="late">{sentence(changing.error)}</Note> : null}
        <PasswordField
          label={t('account.entry.current')}
          autoComplete="current-password"
          value={form.values.current}
          onChange={(current) => form.set('current', current)}
          error={form.error('current')}
        />
        <PasswordField
          label={t('account.entry.next')}
          hint={t('account.entry.nextHint')}
          autoComplete="new-password"
          value={form.values.next}
          onChange={(next) => form.set('next', next)}
          error={form.error('next')}
        />
        <DialogActions>
          <Button type="submit" disabled={changing.isPending}>
            {changing.isPending ? t('ui.saving') : t('account.entry.change')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export function EmailChange({ isOpen, onClose }: Opened) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const form = useForm({ email: '', password: '' }, { email: { invalid_format: t('users.fields.email') } });
  const asking = useRouteMutation(requestEmailChange, {
    onSuccess: () => {
      toast({ text: t('account.entry.linkSent', { email: form.values.email }) });
      form.set('password', '');
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = form.check(requestEmailChange.body, form.values);
    if (body !== null) asking.mutate({ body }, { onError: (error) => form.refuse(error) });
  };
  return (
    <Dialog title={t('account.entry.emailTitle')} lead={t('account.entry.emailLead')} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {asking.isError ? <Note tone="late">{sentence(asking.error)}</Note> : null}
        <TextField
          label={t('account.entry.newEmail')}
          type="email"
          inputMode="email"
          autoComplete="email"
          value={form.values.email}
          onChange={(email) => form.set('email', email)}
          error={form.error('email')}
        />
        <PasswordField
          label={t('account.entry.current')}
          autoComplete="current-password"
          value={form.values.password}
          onChange={(password) => form.set('password', password)}
          error={form.error('password')}
        />
        <DialogActions>
          <Button type="submit" disabled={asking.isPending}>
            {asking.isPending ? t('ui.sending') : t('account.entry.sendLink')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
