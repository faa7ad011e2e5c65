import { currentNotice } from '../../../../src/contract/users/notice.ts';
import { CheckOption, RadioList } from '../../shared/components/choice-list.tsx';
import { Icon } from '../../shared/components/icon.tsx';
import type { Form } from '../../shared/forms/use-form.ts';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './privacy-choices.module.css';
import type { RegisterValues } from './register-values.ts';

/** What is kept and why, before anything is: the necessary apart from the voluntary, and who looks for a match. */
export function PrivacyChoices({ form }: { form: Form<RegisterValues> }) {
  const t = useT();
  const { language } = useLanguage();
  const consentError = form.error('consent.necessary');
  const necessary = [
    'users.register.needAccount',
    'users.register.needProfile',
    'users.register.needMessages',
  ] as const;
  return (
    <>
      <section className={styles.section}>
        <h2 className="t20">{t('users.register.before')}</h2>
        <p className="t14 ink2">{t('users.register.controller')}</p>
        <h3 className="label">{t('users.register.necessary')}</h3>
        <ul className={styles.needs}>
          {necessary.map((key) => (
            <li key={key}>
              <Icon name="check" />
              {t(key)}
            </li>
          ))}
        </ul>
        <CheckOption
          label={t('users.register.read')}
          hint={
            <>
              <a href={`/${language}/privacy`} target="_blank" rel="noreferrer">
                {t('users.register.readWhole')}
              </a>
              , {t('users.register.readVersion', { version: currentNotice })}
            </>
          }
          isChecked={form.values.hasRead}
          onChange={(hasRead) => {
            form.set('hasRead', hasRead);
            form.forget('consent');
          }}
          error={consentError}
        />
      </section>
      <section className={styles.section}>
        <h3 className="label">{t('users.register.voluntary')}</h3>
        <p className="t14 ink2">{t('users.register.voluntaryHint')}</p>
        <CheckOption
          label={t('users.register.news')}
          hint={t('users.register.newsHint')}
          isChecked={form.values.wantsNews}
          onChange={(wantsNews) => form.set('wantsNews', wantsNews)}
        />
        <CheckOption
          label={t('users.register.figures')}
          hint={t('users.register.figuresHint')}
          isChecked={form.values.sharesFigures}
          onChange={(sharesFigures) => form.set('sharesFigures', sharesFigures)}
        />
      </section>
      <section className={styles.section}>
        <RadioList
          legend={t('users.register.matching')}
          lead={t('users.register.matchingHint')}
          value={form.values.automatedMatching ? 'both' : 'person'}
          onChange={(value) => form.set('automatedMatching', value === 'both')}
          choices={[
            { value: 'both', label: t('users.register.both'), hint: t('users.register.bothHint') },
            { value: 'person', label: t('users.register.person'), hint: t('users.register.personHint') },
          ]}
        />
      </section>
    </>
  );
}
