import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { createStartup } from '../../../../src/contract/startups/routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { Page } from '../../shared/components/page.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ReceivedInvitations } from './received-invitations.tsx';
import { keepOwnStartup } from './use-own-startup.ts';

/** The first question: what it is called. Then the steps. */
export function BeginStartup() {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const form = useForm({ name: '' });
  const [failure, setFailure] = useState<unknown>(null);
  const creating = useRouteMutation(createStartup, {
    invalidates: [getSession],
    onSuccess: (startup) => {
      keepOwnStartup(client, startup);
      void navigate({ to: '/startup/steps/$step', params: { step: 'line' } });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setFailure(null);
    const body = form.check(createStartup.body, form.values);
    if (body !== null) creating.mutate({ body }, { onError: (error) => form.refuse(error) || setFailure(error) });
  };
  return (
    <Page title={t('startups.begin.title')} lead={t('startups.begin.lead')} width="form">
      <ReceivedInvitations />
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t('startups.begin.name')}
          value={form.values.name}
          maxLength={120}
          autoComplete="organization"
          onChange={(name) => form.set('name', name)}
          error={form.error('name')}
          seen={t('startups.begin.seen')}
        />
        {failure === null ? null : <Note tone="late">{sentence(failure)}</Note>}
        <Button type="submit" disabled={creating.isPending}>
          {t('startups.begin.submit')}
        </Button>
      </form>
    </Page>
  );
}
