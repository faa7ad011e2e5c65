import { Link } from '@tanstack/react-router';
import type { Notice } from '../../../../src/contract/notifications/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { Span } from '../../shared/components/span.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { noticeIcons, noticePath, noticeWords } from './notice-words.ts';
import styles from './notice-panel.module.css';

/** One notice: what happened, what follows, when. It leads to the page where it matters, and is read by following it. */
export function NoticeLine({ notice, onFollow }: { notice: Notice; onFollow: (notice: Notice) => void }) {
  const t = useT();
  const format = useFormat();
  const { lead, rest } = noticeWords(notice, { t, format });
  const icon = noticeIcons[notice.about];
  return (
    <Link
      to={noticePath(notice.page)}
      className={styles.line}
      data-late={notice.about === 'staff_no_answer' || undefined}
      onClick={() => onFollow(notice)}
    >
      <span className={styles.figure}>
        {icon === 'arc' ? <Span state="both" size="sm" isDecorative /> : <Icon name={icon} />}
      </span>
      <span>
        <b>{lead}</b> {rest}
        <time dateTime={notice.at}>{format.time(notice.at)}</time>
      </span>
      {notice.isRead ? null : (
        <span className={styles.fresh}>
          <span className="sr">{t('notices.unread')}</span>
        </span>
      )}
    </Link>
  );
}
