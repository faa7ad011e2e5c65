import { useState } from 'react';
import { countUnclaimed, inviteUnclaimed, listUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useTiming } from './use-timing.ts';

/** Imported people get mail only by a coordinator's word; this is the word, for all or for some. */
export function useInviting(cohortId: string) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [open, setOpen] = useState<'people' | 'mail' | null>(null);
  const timing = useTiming();
  const { data, error, refetch } = useRouteQuery(countUnclaimed, { params: { cohortId } });
  const inviting = useRouteMutation(inviteUnclaimed, {
    invalidates: [countUnclaimed, listUnclaimed],
    onSuccess: ({ invited }, { body }) => {
      setOpen(null);
      toast({ text: t(body.when === 'now' ? 'invitations.sent' : 'invitations.willGo', { count: invited }) });
    },
  });
  return {
    cohortId,
    found: data,
    error,
    retry: () => void refetch(),
    isSending: inviting.isPending,
    invite: (userIds: readonly string[] | null) =>
      inviting.mutate(
        { params: { cohortId }, body: { userIds: userIds === null ? null : [...userIds], ...timing.wish } },
        { onError: (failure) => toast({ text: sentence(failure), tone: 'late' }) },
      ),
    timing,
    /** Which of the two is looked at: the mail, or who would get it. */
    open,
    setOpen,
  };
}

export type Inviting = ReturnType<typeof useInviting>;
