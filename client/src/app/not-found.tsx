import { BridgeArt } from '../shared/components/bridge-art.tsx';
import { usePageTitle } from '../shared/components/page.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import { LinkButton } from '../shared/components/link-button.tsx';
import styles from '../shared/components/public-frame.module.css';
import { PublicFrame } from '../shared/components/public-frame.tsx';
import { home } from './shell/navigation.ts';

/** m4: the page is not here, or not within reach; both read the same. */
export function NotFound() {
  return (
    <PublicFrame>
      <NotHere />
    </PublicFrame>
  );
}

/** The same words inside the frame of somebody who is signed in. */
export function NotHere() {
  const t = useT();
  usePageTitle(t('shell.notFound.title'));
  return (
    <div className={styles.amid}>
      <BridgeArt art="broken" width={176} />
      <h1 className="t28" style={{ marginTop: 24 }}>
        {t('shell.notFound.title')}
      </h1>
      <p className="ink2" style={{ marginTop: 8, maxWidth: '44ch' }}>
        {t('shell.notFound.text')}
      </p>
      <div style={{ marginTop: 24 }}>
        <LinkButton to={home}>{t('shell.notFound.home')}</LinkButton>
      </div>
      <p className="t14 ink3" style={{ marginTop: 24 }}>
        {t('shell.notFound.link')}
      </p>
    </div>
  );
}
