import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import styles from './page.module.css';

interface PageProps {
  /** The page's name: its `<h1>` and the browser's title. */
  readonly title: string;
  /** Below the title, in secondary ink. */
  readonly lead?: ReactNode;
  /** Above the title: date and places on a home page. */
  readonly kicker?: ReactNode;
  /** At the right of the title: the one filled button, or a saved mark. */
  readonly actions?: ReactNode;
  /** A page below another one: a way back at a desk, and on a phone a top bar of its own instead of the shell's. */
  readonly back?: { readonly to: string; readonly label: string };
  /** `wide` ≤ 1040 for overviews, `reading` ≤ 720, `form` ≤ 480; `full` for layouts that fill the page themselves. */
  readonly width?: 'wide' | 'reading' | 'form' | 'full';
  /** The `<h1>` is there for screen readers only, because the layout shows its own. */
  readonly hideTitle?: boolean;
  readonly children: ReactNode;
}

/** Every signed-in page: one question, its title, one primary action. Moves focus to the title when the page is entered. */
export function Page({ title, lead, kicker, actions, back, width = 'wide', hideTitle = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    // Only after a route change inside the application: on the first load the browser's own order stands.
    if (document.body.dataset['routeChanged'] === 'true') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page} data-width={width} data-page-top={back === undefined ? undefined : 'own'}>
      {back === undefined ? null : <PageTop title={title} back={back} />}
      <header className={hideTitle ? 'sr' : styles.head}>
        <div>
          {back === undefined ? null : <BackLink to={back.to} label={back.label} />}
          {kicker === undefined ? null : <p className={`t14 ink3 ${styles.kicker}`}>{kicker}</p>}
          <h1 className="t28" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** The browser's title: the page first, then the product. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Puente`;
  }, [title]);
}

/** A way back at a desk: the word of where it leads. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link className={`${styles.back} only-desk`} to={to}>
      <Icon name="left" size={16} />
      {label}
    </Link>
  );
}

/** The phone's top bar of a page below another: back, title, and the language. */
export function PageTop({
  title,
  back,
  tools,
}: {
  title: string;
  back: { to: string; label: string };
  tools?: ReactNode;
}) {
  const t = useT();
  return (
    <div className={styles.top} data-page-top="own">
      <Link className={styles.tap} to={back.to} aria-label={`${t('ui.back')}: ${back.label}`}>
        <Icon name="left" size={24} />
      </Link>
      <span className={styles.topTitle} aria-hidden="true">
        {title}
      </span>
      {tools}
      <LanguageSwitch />
    </div>
  );
}
