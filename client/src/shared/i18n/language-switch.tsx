import { languageNames, languageTags, otherLanguage } from '../../../../src/locales/languages.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from './language-provider.tsx';
import styles from './language-switch.module.css';
import { useChooseLanguage } from './use-choose-language.ts';

/** Names the language it leads to, in that language. */
export function LanguageSwitch() {
  const { language } = useLanguage();
  const choose = useChooseLanguage();
  const target = otherLanguage(language);
  return (
    <button type="button" className={styles.switch} lang={languageTags[target]} onClick={() => choose(target)}>
      <Icon name="language" />
      <span className="txt">{languageNames[target]}</span>
    </button>
  );
}
