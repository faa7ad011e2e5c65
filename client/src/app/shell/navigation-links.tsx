import { Link, useRouterState } from '@tanstack/react-router';
import { Count } from '../../shared/components/state-badge.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useWaiting, type WaitingKey } from '../../shared/session/waiting-counts.ts';
import type { NavigationItem } from './navigation.ts';

/** The links of the rail or the bar. A count appears only where someone waits, and is part of what the link says. */
export function NavigationLinks({ items, iconSize }: { items: readonly NavigationItem[]; iconSize: 20 | 24 }) {
  const t = useT();
  const waiting = useWaiting();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return items.map((item) => {
    const count = waiting[item.key as WaitingKey] ?? 0;
    return (
      <Link
        key={item.key}
        to={item.to}
        activeProps={{ 'aria-current': 'page' }}
        aria-current={item.under?.some((start) => pathname.startsWith(start)) === true ? 'true' : undefined}
        activeOptions={{ includeSearch: false }}
      >
        <Icon name={item.icon} size={iconSize} />
        <span className="txt">{t(`shell.nav.${item.key}`)}</span>
        <Count value={count} />
        {count > 0 ? <span className="sr">{t('shell.waiting', { count })}</span> : null}
      </Link>
    );
  });
}
