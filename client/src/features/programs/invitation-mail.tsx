import { useState } from 'react';
import { previewInvitation } from '../../../../src/contract/notifications/preview-routes.ts';
import { languageTags, type LanguageCode } from '../../../../src/locales/languages.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './programs.module.css';

/** The invitation as it would go out now, in either language; everybody gets it in their own. */
export function InvitationMail({ cohortId, onClose }: { cohortId: string; onClose: () => void }) {
  const t = useT();
  const [language, setLanguage] = useState<LanguageCode>(useLanguage().language);
  const { data, error, refetch } = useRouteQuery(previewInvitation, { params: { cohortId }, query: { language } });
  return (
    <Dialog title={t('invitations.readMail')} lead={t('invitations.mailLead')} isOpen onClose={onClose}>
      <Segmented<LanguageCode>
        legend={t('invitations.mailLanguage')}
        value={language}
        onChange={setLanguage}
        segments={[
          { value: 'en', label: t('invitations.inEnglish') },
          { value: 'es', label: t('invitations.inSpanish') },
        ]}
      />
      {error !== null && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {error === null && data === undefined ? <RowsSkeleton /> : null}
      {data === undefined ? null : (
        <article lang={languageTags[language]} className={styles.mail}>
          <p className="t14 ink2">{data.fromName}</p>
          <h3 className="b">{data.subject}</h3>
          <div className={styles.letter}>{data.text}</div>
        </article>
      )}
    </Dialog>
  );
}
