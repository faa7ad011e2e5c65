import { Button } from '@mantine/core';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Facts } from '../../shared/components/facts.tsx';
import { Note } from '../../shared/components/note.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';
import { InvitationDialogs, LookFirst } from './invitation-dialogs.tsx';
import { InvitationTiming } from './invitation-timing.tsx';
import { Underway } from './invitations-underway.tsx';
import styles from './programs.module.css';
import { type Inviting, useInviting } from './use-inviting.ts';

/** o4, at the right: who of the cohort has not been asked in yet, in which words, and the one button that does it. */
export function InvitePanel({ cohortId }: { cohortId: string }) {
  const t = useT();
  const inviting = useInviting(cohortId);
  const { found, error, retry } = inviting;
  if (found === undefined)
    return error === null ? <RowsSkeleton rows={4} /> : <ErrorState error={error} onRetry={retry} />;
  if (found.unclaimed === 0) {
    return (
      <>
        <h2 className="t20">{t('invitations.panel.allInTitle')}</h2>
        <p className="ink2">{t('invitations.panel.allIn')}</p>
      </>
    );
  }
  return (
    <div className="stack">
      <h2 className="t20">{t('invitations.panel.title', { count: found.unclaimed })}</h2>
      <p className="ink2">{t('invitations.panel.text')}</p>
      {found.toInvite === 0 ? null : <ToInvite inviting={inviting} />}
      <Underway found={found} />
      <InvitationDialogs inviting={inviting} />
    </div>
  );
}

function ToInvite({ inviting }: { inviting: Inviting }) {
  const t = useT();
  const { name } = useMe();
  const { found, invite, isSending } = inviting;
  if (found === undefined) return null;
  const { toInvite, byLanguage, isMailed } = found;
  const people = (count: number) => t('invitations.panel.people', { count });
  return (
    <>
      <Facts
        facts={[
          { key: 'en', name: t('invitations.inEnglish'), value: people(byLanguage.en) },
          { key: 'es', name: t('invitations.inSpanish'), value: people(byLanguage.es) },
          { key: 'from', name: t('invitations.panel.from'), value: t('invitations.panel.byName', { name }) },
          { key: 'valid', name: t('invitations.panel.valid'), value: t('invitations.panel.days') },
        ]}
      />
      <InvitationTiming timing={inviting.timing} />
      <Button fullWidth loading={isSending} onClick={() => invite(null)}>
        {t('invitations.panel.action', { count: toInvite })}
      </Button>
      <div className={styles.apart}>
        <LookFirst inviting={inviting} />
      </div>
      <Note icon="mail">{t(isMailed ? 'invitations.panel.again' : 'invitations.panel.none')}</Note>
    </>
  );
}
