import { useMemo } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe, useSession } from '../../shared/session/session-provider.tsx';
import { useIntroductions } from '../../features/introductions/api.ts';
import { DraftRows } from '../../features/introductions/draft-rows.tsx';
import { IntroductionRows } from '../../features/introductions/introduction-rows.tsx';
import { readKeptMessages } from '../../features/introductions/kept-drafts.ts';

/** Introductions in every state: what waits for you first. */
export function IntroductionsPage() {
  const t = useT();
  const me = useMe();
  const { data, error, refetch, isPending } = useIntroductions();
  const drafts = useMemo(() => readKeptMessages(me.id), [me.id]);
  const all = data?.introductions ?? [];
  const mine = all.filter((one) => one.waitsFor === 'me');
  const max = data?.openRequests[0]?.max ?? 3;
  return (
    <Page
      title={t('introductions.title')}
      lead={data === undefined ? null : t('introductions.lead', { count: mine.length })}
      width="reading"
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <RowsSkeleton /> : null}
      {data !== undefined && all.length === 0 && drafts.length === 0 ? <NoneYet max={max} /> : null}
      <IntroductionRows title={t('introductions.sections.mine')} introductions={mine} />
      <IntroductionRows
        title={t('introductions.sections.theirs')}
        introductions={all.filter((one) => one.waitsFor === 'other')}
      />
      <IntroductionRows
        title={t('introductions.sections.talking')}
        introductions={all.filter((one) => one.state === 'accepted')}
      />
      <DraftRows drafts={drafts} />
      <IntroductionRows
        title={t('introductions.sections.ended')}
        introductions={all.filter((one) => one.state === 'closed')}
        isOver
      />
    </Page>
  );
}

/** Nothing yet, in the words of whoever reads it: one asks, one is asked, and an office belongs to neither side. */
function NoneYet({ max }: { max: number }) {
  const t = useT();
  const { role } = useSession();
  if (role === 'mentor') {
    return (
      <EmptyState
        title={t('introductions.noneAsked.title')}
        action={<LinkButton to="/founders">{t('suggestions.founders.title')}</LinkButton>}
      >
        <p>{t('introductions.noneAsked.text')}</p>
      </EmptyState>
    );
  }
  if (role === 'coordinator' || role === 'admin') {
    return (
      <EmptyState title={t('introductions.noneOfOwn.title')}>
        <p>{t('introductions.noneOfOwn.text')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('introductions.emptyTitle')}
      action={<LinkButton to="/mentors">{t('introductions.emptyAction')}</LinkButton>}
    >
      <p>{t('introductions.emptyText', { max })}</p>
    </EmptyState>
  );
}
