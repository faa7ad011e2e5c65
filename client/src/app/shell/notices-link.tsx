import { Link } from '@tanstack/react-router';
import { Icon } from '../../shared/components/icon.tsx';
import { Count } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useWaiting } from '../../shared/session/waiting-counts.ts';

/** The way to the notices: a word and a count in the rail, a bell alone on a phone. */
export function NoticesLink({
  className,
  isBellOnly = false,
}: {
  className?: string | undefined;
  isBellOnly?: boolean;
}) {
  const t = useT();
  const { notices = 0 } = useWaiting();
  return (
    <Link
      to="/notices"
      className={className}
      aria-label={t('shell.noticesNew', { count: notices })}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon name="bell" />
      {isBellOnly ? null : <span className="txt">{t('shell.notices')}</span>}
      <Count value={notices} />
    </Link>
  );
}
