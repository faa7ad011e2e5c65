import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { inviteMember, withdrawInvitation } from '../../../../src/contract/startups/routes.ts';
import type { OwnStartup } from '../../../../src/contract/startups/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { FormSection, FormSections } from '../../shared/components/form-sections.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Page } from '../../shared/components/page.tsx';
import { Person } from '../../shared/components/person.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ReceivedInvitations } from './received-invitations.tsx';
import { useChosenStartup } from './choose-startup.tsx';
import { LeaveOrClose } from './leave-or-close.tsx';
import { useStartupNews } from './live.ts';
import { keepOwnStartup } from './use-own-startup.ts';

/** Who acts for the startup, who is invited, and the ways out. */
export function StartupPeople() {
  useStartupNews();
  const { startup } = useChosenStartup();
  return startup === null ? <Navigate to="/startup" replace /> : <People startup={startup} />;
}

function People({ startup }: { startup: OwnStartup }) {
  const t = useT();
  return (
    <Page
      title={t('startups.people.title')}
      lead={t('startups.people.lead')}
      width="reading"
      back={{ to: '/startup', label: t('startups.mine') }}
    >
      <ReceivedInvitations />
      <FormSections>
        <FormSection title={t('startups.fact.members')}>
          <ul className="stack">
            {startup.members.map(({ userId, name, isYou }) => (
              <li key={userId} className="row" style={{ alignItems: 'center', gap: 12 }}>
                <Person name={name} id={userId} />
                <span>
                  <b>{name}</b>
                  {isYou ? <span className="ink3"> · {t('startups.people.you')}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </FormSection>
        <FormSection title={t('startups.people.invite')}>
          <InviteForm startup={startup} />
          <OpenInvitations startup={startup} />
        </FormSection>
        <LeaveOrClose startup={startup} />
      </FormSections>
    </Page>
  );
}

function InviteForm({ startup }: { startup: OwnStartup }) {
  const t = useT();
  const client = useQueryClient();
  const toast = useToast();
  const sentence = useErrorSentence();
  const form = useForm({ email: '' });
  const [failure, setFailure] = useState<unknown>(null);
  const inviting = useRouteMutation(inviteMember, {
    onSuccess: (own) => {
      keepOwnStartup(client, own);
      form.set('email', '');
      toast({ text: t('startups.people.invited') });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const body = form.check(inviteMember.body, form.values);
    if (body === null) return;
    const input = { params: { startupId: startup.id }, body };
    inviting.mutate(input, { onError: (error) => form.refuse(error) || setFailure(error) });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('startups.people.email')}
        type="email"
        autoComplete="off"
        value={form.values.email}
        onChange={(email) => form.set('email', email)}
        error={form.error('email')}
      />
      {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
      <Button type="submit" disabled={inviting.isPending}>
        {t('startups.people.invite')}
      </Button>
    </form>
  );
}

function OpenInvitations({ startup }: { startup: OwnStartup }) {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const withdrawing = useRouteMutation(withdrawInvitation, { onSuccess: (own) => keepOwnStartup(client, own) });
  if (startup.invitations.length === 0) return null;
  return (
    <section>
      <h3 className="label">{t('startups.people.openTitle')}</h3>
      <ul>
        {startup.invitations.map(({ id, email, expiresAt }) => (
          <li key={id} className="between" style={{ gap: 12, padding: '8px 0' }}>
            <span>
              <b>{email}</b>
              <small className="ink3" style={{ display: 'block' }}>
                {t('startups.people.until', { day: format.day(expiresAt) })}
              </small>
            </span>
            <button
              type="button"
              className="link"
              onClick={() => withdrawing.mutate({ params: { startupId: startup.id, invitationId: id } })}
            >
              {t('startups.people.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
