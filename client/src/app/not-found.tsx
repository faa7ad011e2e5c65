import { BridgeArt } from '../shared/components/bridge-art.tsx';
import { usePageTitle } from '../shared/components/page.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import { useSession } from '../shared/session/session-provider.tsx';
import { LinkButton } from '../shared/components/link-button.tsx';
import styles from '../shared/components/public-frame.module.css';
import { PublicFrame } from '../shared/components/public-frame.tsx';
import { homeOf } from './shell/navigation.ts';

/** m4: the page is not here, or not within reach; both read the same. */
export function NotFound() {
  const t = useT();
  const { role } = useSession();
  usePageTitle(t('shell.notFound.title'));
  return (
    <PublicFrame>
      <div className={styles.narrow}>
        <BridgeArt art="broken" />
        <h1 className="t28" style={{ marginTop: 24 }}>
          {t('shell.notFound.title')}
        </h1>
        <p className="ink2" style={{ marginTop: 8 }}>
          {t('shell.notFound.text')}
        </p>
        <div style={{ marginTop: 24 }}>
          <LinkButton to={homeOf(role)}>{t('shell.notFound.home')}</LinkButton>
        </div>
        <p className="t14 ink3" style={{ marginTop: 24 }}>
          {t('shell.notFound.link')}
        </p>
      </div>
    </PublicFrame>
  );
}
