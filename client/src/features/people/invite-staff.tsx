import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inviteStaff, listPeople } from '../../../../src/contract/users/people-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { deviceTimeZone } from '../../shared/format/device-time-zone.ts';
import { useForm } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { isWithoutProgram, RoleChoice, toRole, type RoleValue } from './role-choice.tsx';
import { useProgramNames } from './use-people.ts';

/** Who, in which language, as what; what they will see; one button. */
export function InviteStaff() {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { language } = useLanguage();
  const form = useForm(
    { name: '', email: '', language },
    { name: { too_small: t('users.fields.required') }, email: { invalid_format: t('users.fields.email') } },
  );
  const [role, setRole] = useState<RoleValue>({ role: 'coordinator', programIds: [] });
  const [isMarked, setMarked] = useState(false);
  const invite = useRouteMutation(inviteStaff, {
    invalidates: [listPeople],
    onSuccess: ({ name }) => {
      toast({ text: t('people.invite.sent', { name }) });
      form.set('name', '');
      form.set('email', '');
      setMarked(false);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMarked(true);
    const body = form.check(inviteStaff.body, { ...form.values, timeZone: deviceTimeZone(), ...toRole(role) });
    if (body !== null && !isWithoutProgram(role)) invite.mutate({ body });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h2 className="t20">{t('people.invite.title')}</h2>
      <TextField
        label={t('people.invite.name')}
        value={form.values.name}
        maxLength={120}
        autoComplete="off"
        onChange={(name) => form.set('name', name)}
        error={form.error('name')}
      />
      <TextField
        label={t('people.invite.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={form.values.email}
        onChange={(email) => form.set('email', email)}
        error={form.error('email')}
      />
      <SelectField
        label={t('people.invite.language')}
        value={form.values.language}
        onChange={(next) => form.set('language', next)}
        options={(['es', 'en'] as const).map((value) => ({ value, label: t(`people.invite.${value}`) }))}
      />
      <RoleChoice roles={['coordinator', 'admin']} value={role} onChange={setRole} isMarked={isMarked} />
      <WhatTheySee role={role} />
      {invite.error === null ? null : <Note tone="late">{sentence(invite.error)}</Note>}
      <Button type="submit" fullWidth loading={invite.isPending}>
        {t('people.invite.send')}
      </Button>
      <p className="t14 ink3 row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
        <Icon name="key" size={16} />
        <span>{t('people.invite.link')}</span>
      </p>
    </form>
  );
}

function WhatTheySee({ role }: { role: RoleValue }) {
  const t = useT();
  const { namesOf } = useProgramNames();
  const programs = namesOf(role.programIds);
  const ofPrograms = programs === '' ? null : t('people.invite.seesPrograms', { programs });
  const reach = role.role === 'admin' ? t('people.invite.seesAll') : ofPrograms;
  return (
    <section>
      <h3 className="label">{t('people.invite.sees')}</h3>
      <ul className="t14 ink2">
        {reach === null ? null : <li>{reach}</li>}
        <li>{t('people.invite.seesContact')}</li>
        <li>{t('people.invite.seesTalk')}</li>
      </ul>
    </section>
  );
}
