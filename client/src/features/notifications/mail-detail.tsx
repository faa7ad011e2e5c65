import { Link } from '@tanstack/react-router';
import { languageTags } from '../../../../src/locales/languages.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Mail } from './mail.ts';
import { MailText } from './mail-text.tsx';
import styles from './mailbox-page.module.css';

export function MailDetail({ mail }: { mail: Mail }) {
  const t = useT();
  const { moment } = useFormat();
  return (
    <article>
      <h2 className="sr">{mail.subject}</h2>
      <Facts
        facts={[
          { key: 'from', name: t('mailbox.from'), value: mail.fromName },
          {
            key: 'to',
            name: t('mailbox.to'),
            value: (
              <Link to="/mailbox" search={{ to: mail.to, mail: mail.id }}>
                {mail.to}
              </Link>
            ),
          },
          { key: 'subject', name: t('mailbox.subject'), value: <b>{mail.subject}</b> },
        ]}
      />
      <p className={styles.sent}>{t('mailbox.sent', { moment: moment(mail.at) })}</p>
      <div lang={languageTags[mail.language]}>
        <MailText text={mail.text} />
      </div>
    </article>
  );
}
