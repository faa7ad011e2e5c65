import { RadioList } from '../../shared/components/choice-list.tsx';
import { PasswordField, TextField } from '../../shared/components/text-field.tsx';
import type { Form } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { RegisterValues } from './register-values.ts';

/** Name, address and password of somebody new. */
export function WhoFields({ form }: { form: Form<RegisterValues> }) {
  const t = useT();
  return (
    <>
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
    </>
  );
}

/** Who registers, and what they come for. */
export function AccountFields({ form }: { form: Form<RegisterValues> }) {
  const t = useT();
  return (
    <>
      <WhoFields form={form} />
      <RadioList
        legend={t('users.register.intent')}
        value={form.values.intent}
        onChange={(value) => form.set('intent', value)}
        choices={[
          { value: 'founder', label: t('users.register.founder'), hint: t('users.register.founderHint') },
          { value: 'mentor', label: t('users.register.mentor'), hint: t('users.register.mentorHint') },
        ]}
      />
    </>
  );
}
