import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useIntroductions } from '../../features/introductions/api.ts';
import { FitWords } from '../../features/introductions/fit-words.tsx';
import { IntroductionDetail } from '../../features/introductions/introduction-detail.tsx';
import { RequestList } from '../../features/introductions/request-list.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useIsDesk } from '../../shared/components/use-is-desk.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useStartConversation } from './use-start-conversation.ts';

/** What waits for a mentor: the list, and beside it the brief with the three answers. */
export function RequestsPage() {
  const t = useT();
  const { introductionId } = useParams({ strict: false });
  const { data, error, refetch, isPending } = useIntroductions();
  usePageTitle(t('introductions.request.title'));
  const requests = (data?.introductions ?? []).filter((one) => one.mySide === 'mentor');
  const open = requests.filter((one) => one.state === 'pending' || one.state === 'asked');
  const ended = requests.filter((one) => one.state === 'closed' || one.state === 'accepted');
  const named = requests.find((one) => one.id === introductionId);
  // The one that stands beside the list stays there once it is answered: a yes is followed by the moment of meeting.
  const [besideId, setBesideId] = useState<string | null>(null);
  const shown = named ?? requests.find((one) => one.id === besideId) ?? open[0];
  const shownId = shown?.id ?? null;
  if (shownId !== null && shownId !== besideId) setBesideId(shownId);
  // On a phone nothing is chosen before it is pressed: the detail is the next page.
  const isDesk = useIsDesk();
  const places = data?.places ?? null;
  const onStart = useStartConversation(shown?.conversationId ?? null);
  if (error && data === undefined) return <ErrorState headingLevel={1} error={error} onRetry={() => void refetch()} />;
  return (
    <div data-width="full">
      {named === undefined ? null : <RequestTop request={named} open={open} />}
      <ListDetail
        isDetailOpen={named !== undefined}
        listWidth={320}
        detailLabel={t('introductions.request.choose')}
        list={
          <>
            {isPending ? <RowsSkeleton /> : null}
            {data === undefined ? null : (
              <RequestList open={open} ended={ended} shownId={isDesk ? shownId : null} places={places} />
            )}
          </>
        }
        detail={
          shown === undefined ? (
            <EmptyState art="closed" title={t('introductions.request.emptyTitle')}>
              <p>{t('introductions.request.emptyText')}</p>
            </EmptyState>
          ) : (
            <IntroductionDetail
              key={shown.id}
              introduction={shown}
              onStart={onStart}
              isLastPlace={places !== null && places.capacity - places.taken === 1}
              why={<FitWords fit={shown.fit} viewpoint="mentor" />}
            />
          )
        }
      />
    </div>
  );
}

function RequestTop({ request, open }: { request: Introduction; open: readonly Introduction[] }) {
  const t = useT();
  const at = open.findIndex((one) => one.id === request.id) + 1;
  const title = at === 0 ? t('introductions.request.title') : t('introductions.request.count', { at, of: open.length });
  return (
    // The page fills the screen itself: there is no padding around this bar to reach over.
    <div style={{ '--page-side': '0px', '--page-top': '0px' } as React.CSSProperties}>
      <PageTop title={title} back={{ to: '/requests', label: t('introductions.request.title') }} />
    </div>
  );
}
