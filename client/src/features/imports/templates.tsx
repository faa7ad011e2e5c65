import { downloadTemplate } from '../../../../src/contract/imports/routes.ts';
import { Icon } from '../../shared/components/icon.tsx';
import leadStyles from '../../shared/components/lead-rows.module.css';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { fileUrl } from './api.ts';
import styles from './imports.module.css';

/** o0, below: empty sheets with the headings that Puente knows, in the reader's language. */
export function Templates() {
  const t = useT();
  const { language } = useLanguage();
  return (
    <section className={styles.section}>
      <h2 className="t20">{t('imports.template.title')}</h2>
      <ul className={`${leadStyles.rows} ${styles.templates}`}>
        {(['startups', 'mentors'] as const).map((kind) => (
          <li key={kind}>
            <a href={fileUrl(downloadTemplate, { params: { kind }, query: { language } })} download>
              <b>{t(`imports.template.${kind}`)}</b>
              <small>{t('imports.template.hint')}</small>
              <Icon name="download" size={16} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
