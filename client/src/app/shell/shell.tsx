import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { WatchIntroductions } from '../../features/introductions/live.ts';
import { ProgramSwitch } from '../../features/programs/program-switch.tsx';
import { MessagingProvider } from '../../features/messaging/messaging-provider.tsx';
import { WatchNotices } from '../../features/notifications/live.ts';
import { NoticeBell } from '../../features/notifications/notice-bell.tsx';
import { NoticePanel } from '../../features/notifications/notice-panel.tsx';
import { Mark } from '../../shared/components/mark.tsx';
import { Person } from '../../shared/components/person.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { LanguageSwitch } from '../../shared/i18n/language-switch.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe, useSession } from '../../shared/session/session-provider.tsx';
import { home, navigation } from './navigation.ts';
import { NavigationLinks } from './navigation-links.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PersonMenu } from './person-menu.tsx';
import styles from './shell.module.css';

/** Every signed-in page: rail at a desk, bars on a phone, and the content between. */
export function Shell() {
  const t = useT();
  const me = useMe();
  const { role } = useSession();
  const items = role === null ? [] : navigation[role];
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  // Menu and notices belong to the page on which they were opened: going elsewhere closes them.
  const [opened, setOpened] = useState<{ what: 'menu' | 'notices'; at: string } | null>(null);
  const isOpen = (what: 'menu' | 'notices'): boolean => opened?.what === what && opened.at === pathname;
  const openMenu = () => setOpened({ what: 'menu', at: pathname });
  const bell = { isOpen: isOpen('notices'), onOpen: () => setOpened({ what: 'notices', at: pathname }) };
  const close = () => setOpened(null);
  return (
    <>
      <div className={styles.app} data-slim={isDesk(pathname) || undefined}>
        <aside className={styles.rail} aria-label="Puente">
          <Mark to={home} />
          {role === 'coordinator' ? (
            <div className={styles.switch}>
              <ProgramSwitch />
            </div>
          ) : null}
          <nav aria-label={t('shell.main')}>
            <NavigationLinks items={items} iconSize={20} />
          </nav>
          <div className={styles.low}>
            <NoticeBell {...bell} />
            <LanguageSwitch />
            <button type="button" onClick={openMenu} aria-haspopup="dialog">
              <Person name={me.name} id={me.id} size={24} />
              <span className="txt">{me.name}</span>
            </button>
          </div>
        </aside>
        <header className={styles.top}>
          <Mark to={home} />
          <NoticeBell {...bell} isAlone className={`${styles.tap} ${styles.bell}`} />
          <LanguageSwitch />
          <button type="button" className={styles.tap} aria-haspopup="dialog" onClick={openMenu}>
            <Person name={me.name} id={me.id} size={28} />
            <span className="sr">{t('shell.account', { name: me.name })}</span>
          </button>
        </header>
        <main className={styles.main} id="main" tabIndex={-1}>
          <OfflineBar />
          <MessagingProvider>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </MessagingProvider>
        </main>
        <nav className={styles.tabbar} aria-label={t('shell.main')}>
          <NavigationLinks items={items.slice(0, 5)} iconSize={24} />
        </nav>
        <NoticePanel isOpen={isOpen('notices')} onClose={close} />
      </div>
      <WatchIntroductions />
      <WatchNotices />
      <PersonMenu isOpen={isOpen('menu')} onClose={close} />
    </>
  );
}

/** Pages whose work needs the width get the slim rail. */
const isDesk = (pathname: string): boolean =>
  /^\/((review|enrolment|offer|startup|cases)(\/|$)|imports\/\w+\/(columns|check))/.test(pathname);
