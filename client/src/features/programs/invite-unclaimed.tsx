import { Button } from '@mantine/core';
import { countUnclaimed, inviteUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** Imported people get mail only by a coordinator's word; this is the word. */
export function InviteUnclaimed({ cohortId }: { cohortId: string }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { data } = useRouteQuery(countUnclaimed, { params: { cohortId } });
  const inviting = useRouteMutation(inviteUnclaimed, {
    invalidates: [countUnclaimed],
    onSuccess: ({ invited }) => toast({ text: t('invitations.sent', { count: invited }) }),
  });
  if (data === undefined || data.unclaimed === 0) return null;
  return (
    <div className="between" style={{ marginTop: 12 }}>
      <p className="t14 ink2">
        {t('invitations.unclaimed', { count: data.unclaimed })}{' '}
        {data.toInvite === 0 ? t('invitations.allInvited') : t('invitations.hint')}
      </p>
      {data.toInvite === 0 ? null : (
        <Button
          variant="default"
          loading={inviting.isPending}
          onClick={() =>
            inviting.mutate(
              { params: { cohortId } },
              { onError: (error) => toast({ text: sentence(error), tone: 'late' }) },
            )
          }
        >
          {t('invitations.action', { count: data.toInvite })}
        </Button>
      )}
    </div>
  );
}
