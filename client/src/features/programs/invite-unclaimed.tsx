import { Button } from '@mantine/core';
import { useState } from 'react';
import { countUnclaimed, inviteUnclaimed, listUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { ChooseInvited } from './choose-invited.tsx';
import { InvitationMail } from './invitation-mail.tsx';
import styles from './programs.module.css';

/** o4: imported people get mail only by a coordinator's word; this is the word, for all or for some, and the mail itself. */
export function InviteUnclaimed({ cohortId }: { cohortId: string }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [open, setOpen] = useState<'people' | 'mail' | null>(null);
  const { data } = useRouteQuery(countUnclaimed, { params: { cohortId } });
  const inviting = useRouteMutation(inviteUnclaimed, {
    invalidates: [countUnclaimed, listUnclaimed],
    onSuccess: ({ invited }) => {
      setOpen(null);
      toast({ text: t('invitations.sent', { count: invited }) });
    },
  });
  if (data === undefined || data.unclaimed === 0) return null;
  const invite = (userIds: readonly string[] | null) =>
    inviting.mutate(
      { params: { cohortId }, body: { userIds: userIds === null ? null : [...userIds] } },
      { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
    );
  const close = () => setOpen(null);
  return (
    <div style={{ marginTop: 12 }}>
      <p className="t14 ink2">
        {t('invitations.unclaimed', { count: data.unclaimed })}{' '}
        {data.toInvite === 0 ? t('invitations.allInvited') : t('invitations.hint')}
      </p>
      {data.toInvite === 0 ? null : (
        <div className={styles.actions}>
          <Button variant="default" loading={inviting.isPending} onClick={() => invite(null)}>
            {t('invitations.action', { count: data.toInvite })}
          </Button>
          <button type="button" className="link" onClick={() => setOpen('mail')}>
            {t('invitations.readMail')}
          </button>
          <button type="button" className="link" onClick={() => setOpen('people')}>
            {t('invitations.choose')}
          </button>
        </div>
      )}
      {open === 'mail' ? <InvitationMail cohortId={cohortId} onClose={close} /> : null}
      {open === 'people' ? (
        <ChooseInvited cohortId={cohortId} isSending={inviting.isPending} onInvite={invite} onClose={close} />
      ) : null}
    </div>
  );
}
