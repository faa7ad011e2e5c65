import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Notice } from '../../../../src/contract/notifications/schema.ts';
import { isoDay } from '../../../../src/locales/format.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useNotices, useReadNotices } from './api.ts';
import { FreshNotices } from './fresh-notices.tsx';
import { NoticeLine } from './notice-line.tsx';
import styles from './notice-panel.module.css';

/** x1: what happened since, newest first, by day. */
export function NoticePanel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog kind="rail" title={t('notices.title')} isOpen={isOpen} onClose={onClose}>
      <Notices onClose={onClose} />
    </Dialog>
  );
}

function Notices({ onClose }: { onClose: () => void }) {
  const t = useT();
  const query = useNotices();
  const read = useReadNotices();
  const notices = query.data?.pages.flatMap((page) => page.notices) ?? [];
  const follow = (notice: Notice): void => {
    if (!notice.isRead) read({ pos: notice.pos, andOlder: false });
    onClose();
  };
  const newest = notices[0];
  return (
    <>
      <FreshNotices shown={newest?.pos ?? 0} onShow={() => void query.refetch()} />
      {query.isPending ? <RowsSkeleton rows={4} /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && newest === undefined ? (
        <EmptyState title={t('notices.empty')}>
          <p>{t('notices.emptyText')}</p>
        </EmptyState>
      ) : null}
      <Days notices={notices} onFollow={follow} />
      {query.hasNextPage ? (
        <Button variant="default" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('notices.earlier')}
        </Button>
      ) : null}
      <footer className={styles.foot}>
        {notices.some((notice) => !notice.isRead) && newest !== undefined ? (
          <button type="button" className="link" onClick={() => read({ pos: newest.pos, andOlder: true })}>
            {t('notices.markAll')}
          </button>
        ) : (
          <span />
        )}
        <Link to="/settings" hash="notices" className="link" onClick={onClose}>
          {t('notices.choose')}
        </Link>
      </footer>
    </>
  );
}

function Days({ notices, onFollow }: { notices: readonly Notice[]; onFollow: (notice: Notice) => void }) {
  const { reader } = useFormat();
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = isoDay(notice.at, reader.timeZone);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day}>
      <DayTitle day={day} />
      <ol>
        {ofDay.map((notice) => (
          <li key={notice.pos}>
            <NoticeLine notice={notice} onFollow={onFollow} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function DayTitle({ day }: { day: string }) {
  const t = useT();
  const now = useNow();
  const { reader, calendarDay } = useFormat();
  const today = isoDay(now, reader.timeZone);
  const yesterday = isoDay(new Date(now).getTime() - 86_400_000, reader.timeZone);
  const name = calendarDay(day);
  if (day === today) return <h3>{t('notices.today')}</h3>;
  return <h3>{day === yesterday ? t('notices.yesterday', { day: name }) : name}</h3>;
}
