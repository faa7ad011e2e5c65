import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listUnclaimed } from '../../../../src/contract/programs/invitation-routes.ts';
import type { ApiError } from '../../shared/api/api-error.ts';
import { call } from '../../shared/api/call.ts';
import { routeKey } from '../../shared/api/use-route-query.ts';
import { CheckList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { InvitationTiming } from './invitation-timing.tsx';
import styles from './programs.module.css';
import type { Inviting } from './use-inviting.ts';

/** Some of those who may be invited; nobody is chosen at first, because all are invited by the other button. */
export function ChooseInvited({ inviting, onClose }: { inviting: Inviting; onClose: () => void }) {
  const t = useT();
  const { cohortId, isSending, invite } = inviting;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { people, error, retry, more } = useUnclaimed(cohortId);
  return (
    <Dialog title={t('invitations.choose')} lead={t('invitations.chooseLead')} isOpen onClose={onClose}>
      {people === null && error !== null ? <ErrorState error={error} onRetry={retry} /> : null}
      {people === null && error === null ? <RowsSkeleton /> : null}
      {people === null ? null : (
        <div className={styles.people}>
          <CheckList
            legend={t('invitations.choose')}
            hideLegend
            values={chosen}
            onChange={setChosen}
            choices={people.map(({ userId, name, language }) => ({
              value: userId,
              label: name,
              hint: t(language === 'es' ? 'invitations.inSpanish' : 'invitations.inEnglish'),
            }))}
          />
          {more === null ? null : (
            <Button variant="default" onClick={more}>
              {t('programs.desk.more')}
            </Button>
          )}
        </div>
      )}
      <InvitationTiming timing={inviting.timing} />
      <DialogAnswer
        action={t('invitations.action', { count: chosen.length })}
        onAction={() => invite(chosen)}
        onClose={onClose}
        isSending={isSending}
        isDisabled={chosen.length === 0}
      />
    </Dialog>
  );
}

function useUnclaimed(cohortId: string) {
  const params = { cohortId };
  const query = useInfiniteQuery({
    queryKey: routeKey(listUnclaimed, { params }),
    queryFn: ({ pageParam, signal }) =>
      call(listUnclaimed, { params, query: pageParam === null ? {} : { after: pageParam } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ people, hasMore }) => (hasMore ? (people.at(-1)?.userId ?? null) : null),
  });
  return {
    people: query.data?.pages.flatMap(({ people }) => people) ?? null,
    error: query.error as ApiError | null,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
  };
}
