import { CurrentLink } from '../../shared/components/current-link.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { languageNames, languageTags } from '../../../../src/locales/languages.ts';
import type { Mail } from './mail.ts';
import styles from './mailbox-page.module.css';

export function MailLine({ mail, isSelected, to }: { mail: Mail; isSelected: boolean; to: string | undefined }) {
  const t = useT();
  const { moment } = useFormat();
  return (
    <CurrentLink
      to="/mailbox"
      search={{ to, mail: mail.id }}
      className={styles.line}
      isCurrent={isSelected}
      data-selected={isSelected || undefined}
    >
      <b lang={languageTags[mail.language]}>{mail.subject}</b>
      <time dateTime={mail.at}>{moment(mail.at)}</time>
      <span className="ink2">{t('mailbox.toMe', { name: mail.to })}</span>
      <span className="ink3">{languageNames[mail.language]}</span>
    </CurrentLink>
  );
}
