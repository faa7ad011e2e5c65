import { Button, Switch } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { resendVerification, updateMe } from '../../../../src/contract/users/account-routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { languageNames, languageTags } from '../../../../src/locales/languages.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { FormSection } from '../../shared/components/form-sections.tsx';
import { LeadRows } from '../../shared/components/lead-rows.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useZoneOptions } from '../../shared/facts/zone-options.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useForm } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useChooseLanguage } from '../../shared/i18n/use-choose-language.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import styles from './settings-page.module.css';
import { EmailChange } from './settings-entry.tsx';

/** How the person is called, and where mail reaches them. */
export function SettingsYou() {
  const t = useT();
  const me = useMe();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [isChanging, setChanging] = useState(false);
  const form = useForm({ name: me.name }, { name: { too_small: t('users.fields.required') } });
  const saving = useRouteMutation(updateMe, {
    invalidates: [getSession],
    onSuccess: () => toast({ text: t('account.saved') }),
  });
  const resending = useRouteMutation(resendVerification, {
    onSuccess: () => toast({ text: t('account.you.resent') }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = form.check(updateMe.body, form.values);
    if (body !== null) saving.mutate({ body }, { onError: (error) => form.refuse(error) });
  };
  return (
    <FormSection title={t('account.you.title')}>
      <form onSubmit={submit} className="stack" noValidate>
        {saving.isError ? <Note tone="late">{sentence(saving.error)}</Note> : null}
        <TextField
          label={t('account.you.name')}
          autoComplete="name"
          maxLength={120}
          value={form.values.name}
          onChange={(name) => form.set('name', name)}
          error={form.error('name')}
          seen={t('account.you.nameSeen')}
        />
        {form.values.name.trim() === me.name ? null : (
          <Button type="submit" disabled={saving.isPending}>
            {saving.isPending ? t('ui.saving') : t('account.you.save')}
          </Button>
        )}
      </form>
      {me.isEmailVerified ? null : (
        <Note tone="act" icon="mail">
          {t('account.you.emailUnconfirmed')}{' '}
          <button type="button" className="link" disabled={resending.isPending} onClick={() => resending.mutate({})}>
            {t('account.you.resend')}
          </button>
        </Note>
      )}
      <LeadRows
        rows={[{ key: 'email', label: t('account.you.email'), value: me.email, onChoose: () => setChanging(true) }]}
      />
      <EmailChange isOpen={isChanging} onClose={() => setChanging(false)} />
    </FormSection>
  );
}

/** The language of pages and mail, and whose clock every date stands on. */
export function SettingsClock() {
  const t = useT();
  const me = useMe();
  const now = useNow();
  const { time } = useFormat();
  const { language } = useLanguage();
  const choose = useChooseLanguage();
  const zones = useZoneOptions(me.timeZone);
  const sentence = useErrorSentence();
  const saving = useRouteMutation(updateMe, { invalidates: [getSession] });
  const hasTwelve = (me.hourCycle ?? (language === 'es' ? 'h24' : 'h12')) === 'h12';
  return (
    <FormSection title={t('account.clock.title')}>
      {saving.isError ? <Note tone="late">{sentence(saving.error)}</Note> : null}
      <div>
        <p className="label" style={{ marginBottom: 6 }}>
          {t('account.clock.language')}
        </p>
        <Segmented
          legend={t('account.clock.language')}
          value={language}
          onChange={choose}
          isWide
          segments={[
            { value: 'en', label: languageNames.en, lang: languageTags.en },
            { value: 'es', label: languageNames.es, lang: languageTags.es },
          ]}
        />
      </div>
      <SelectField
        label={t('account.clock.zone')}
        value={me.timeZone}
        options={zones}
        onChange={(timeZone) => saving.mutate({ body: { timeZone } })}
        hint={t('account.clock.now', { time: time(now) })}
      />
      <Switch
        label={t('account.clock.twelve')}
        description={t('account.clock.twelveHint')}
        labelPosition="left"
        classNames={{ body: styles.switchBody ?? '' }}
        checked={hasTwelve}
        disabled={saving.isPending}
        onChange={(event) => saving.mutate({ body: { hourCycle: event.currentTarget.checked ? 'h12' : 'h24' } })}
      />
    </FormSection>
  );
}
