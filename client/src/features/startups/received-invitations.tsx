import { Button } from '@mantine/core';
import {
  answerInvitation,
  listOwnStartups,
  listReceivedInvitations,
} from '../../../../src/contract/startups/routes.ts';
import { getSession } from '../../../../src/contract/users/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** Invitations to join a team, each with its two answers. Nothing when there is none. */
export function ReceivedInvitations() {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { data } = useRouteQuery(listReceivedInvitations, {});
  const answering = useRouteMutation(answerInvitation, {
    invalidates: [listReceivedInvitations, listOwnStartups, getSession],
    onSuccess: ({ startupId }) =>
      toast({ text: t(startupId === null ? 'startups.received.declined' : 'startups.received.joined') }),
  });
  if (data === undefined || data.invitations.length === 0) return null;
  const answer = (invitationId: string, accept: boolean) =>
    answering.mutate(
      { params: { invitationId }, body: { accept } },
      { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
    );
  return (
    <section style={{ marginBottom: 32 }}>
      <h2 className="t20">{t('startups.received.title')}</h2>
      {data.invitations.map(({ id, invitedByName, startupName }) => (
        <div key={id} style={{ marginTop: 12 }}>
          <p>{t('startups.received.text', { person: invitedByName, startup: startupName })}</p>
          <div className="row" style={{ marginTop: 8 }}>
            <Button variant="default" disabled={answering.isPending} onClick={() => answer(id, true)}>
              {t('startups.received.join')}
            </Button>
            <Button variant="subtle" disabled={answering.isPending} onClick={() => answer(id, false)}>
              {t('startups.received.decline')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
