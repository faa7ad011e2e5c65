import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readMailbox } from '../../../../src/contract/notifications/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ListDetail } from '../../shared/components/list-detail.tsx';
import { PageTop, usePageTitle } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { TabsLine, type TabItem } from '../../shared/components/tabs-line.tsx';
import { LanguageSwitch } from '../../shared/i18n/language-switch.tsx';
import { SentencesOf } from '../../shared/i18n/sentences-of.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { MailDetail } from './mail-detail.tsx';
import { MailLine } from './mail-line.tsx';

/** v2: where the demo's mail goes, so that every link of it can be followed. */
export const MailboxPage = () => (
  <SentencesOf part="common">
    <Mailbox />
  </SentencesOf>
);

function Mailbox() {
  const t = useT();
  const { mail: mailId, to } = useSearch({ from: '/mailbox' });
  usePageTitle(t('mailbox.title'));
  const [before, setBefore] = useState<string | undefined>(undefined);
  const query = useRouteQuery(readMailbox, { query: { to, before } }, { keepPrevious: true, staleTimeMs: 0 });
  const mails = query.data?.mails ?? [];
  const chosen = mails.find((one) => one.id === mailId);
  return (
    <main id="main" tabIndex={-1}>
      <ListDetail
        listWidth={400}
        isDetailOpen={chosen !== undefined}
        detailLabel={t('mailbox.mail')}
        list={
          <>
            <header>
              <LanguageSwitch />
            </header>
            <h1 className="t28">{t('mailbox.title')}</h1>
            <p className="t14 ink2" style={{ margin: '4px 0 12px' }}>
              {t('mailbox.lead')}
            </p>
            <ToWhom to={to} />
            {query.isPending ? <RowsSkeleton /> : null}
            {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
            {query.isSuccess && mails.length === 0 ? <NoMail isFiltered={to !== undefined} /> : null}
            <ol aria-label={t('mailbox.list')}>
              {mails.map((one) => (
                <li key={one.id}>
                  <MailLine mail={one} isSelected={one.id === mailId} to={to} />
                </li>
              ))}
            </ol>
            {query.data?.hasMore === true ? (
              <Button variant="default" onClick={() => setBefore(mails.at(-1)?.id)}>
                {t('mailbox.more')}
              </Button>
            ) : null}
          </>
        }
        detail={
          chosen === undefined ? (
            <EmptyState title={t('mailbox.choose')}>
              <p>{t('mailbox.chooseText')}</p>
            </EmptyState>
          ) : (
            <>
              <PageTop title={t('mailbox.mail')} back={{ to: '/mailbox', label: t('mailbox.back') }} />
              <MailDetail mail={chosen} />
            </>
          )
        }
      />
    </main>
  );
}

function NoMail({ isFiltered }: { isFiltered: boolean }) {
  const t = useT();
  return isFiltered ? (
    <p className="ink2">{t('mailbox.none')}</p>
  ) : (
    <EmptyState title={t('mailbox.empty')}>
      <p>{t('mailbox.emptyText')}</p>
    </EmptyState>
  );
}

/** Everybody's, one's own, or those of the person whose address was pressed. */
function ToWhom({ to }: { to: string | undefined }) {
  const t = useT();
  const { me } = useSession();
  const own: TabItem[] =
    me === null
      ? []
      : [
          {
            key: 'me',
            label: t('mailbox.toMe', { name: me.name }),
            to: '/mailbox',
            search: { to: me.email },
            isCurrent: to === me.email,
          },
        ];
  const other: TabItem[] =
    to === undefined || to === me?.email
      ? []
      : [{ key: 'other', label: t('mailbox.toMe', { name: to }), to: '/mailbox', search: { to }, isCurrent: true }];
  const tabs: TabItem[] = [
    { key: 'all', label: t('mailbox.all'), to: '/mailbox', isCurrent: to === undefined },
    ...own,
    ...other,
  ];
  return <TabsLine label={t('mailbox.toWhom')} tabs={tabs} />;
}
