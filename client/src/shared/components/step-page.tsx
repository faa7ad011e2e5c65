import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { usePageTitle } from './page.tsx';
import styles from './step-page.module.css';
import { StickyFoot } from './sticky-foot.tsx';
import { Steps } from './steps.tsx';

/** One question of a short sequence: its own top bar, the question, and the one button at the end. */
export function StepPage({
  title,
  lead,
  step,
  of,
  back,
  leave,
  action,
  children,
}: {
  title: string;
  lead?: ReactNode;
  step: number;
  of: number;
  /** The question before, or where the sequence began. */
  back: string;
  /** Leaves for later; everything is kept. */
  leave: { readonly to: string; readonly label: string };
  action: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  // Each question is entered anew: its caller gives it the question as its key.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.page}>
      <div className={styles.top} data-page-top="own" data-page-bar="none">
        <Link className={styles.tap} to={back} aria-label={t('ui.back')}>
          <Icon name="left" size={24} />
        </Link>
        <p className="ink2">{t('ui.step', { step, of })}</p>
        <Link className={styles.leave} to={leave.to}>
          {leave.label}
        </Link>
      </div>
      <Steps step={step} of={of} hideWords />
      <h1 className={`t28 ${styles.title}`} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
      <div className="only-phone">
        <LanguageSwitch />
      </div>
      <StickyFoot onDesk>{action}</StickyFoot>
    </div>
  );
}
