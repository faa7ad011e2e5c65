import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import { useLanguage } from '../i18n/language-provider.tsx';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { useT } from '../i18n/use-t.ts';
import styles from './public-frame.module.css';

/** Pages for everybody: mark and language above, the small print below. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className={styles.frame}>
      <header>
        <Mark to={`/${language}`} />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <a href={`/${language}/privacy`}>{t('shell.foot.privacy')}</a>
        <a href={`/${language}/accessibility`}>{t('shell.foot.accessibility')}</a>
        <a href={`/${language}/help`}>{t('shell.foot.help')}</a>
      </footer>
    </div>
  );
}
