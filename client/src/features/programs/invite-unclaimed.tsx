import { Button } from '@mantine/core';
import { useT } from '../../shared/i18n/use-t.ts';
import { InvitationDialogs, LookFirst } from './invitation-dialogs.tsx';
import { InvitationTiming } from './invitation-timing.tsx';
import { Underway } from './invitations-underway.tsx';
import styles from './programs.module.css';
import { useInviting } from './use-inviting.ts';

/** How many imported people wait for a word, beside a cohort. */
export function InviteUnclaimed({ cohortId }: { cohortId: string }) {
  const t = useT();
  const inviting = useInviting(cohortId);
  const { found, invite, isSending } = inviting;
  if (found === undefined || found.unclaimed === 0) return null;
  return (
    <div style={{ marginTop: 12 }}>
      <p className="t14 ink2">
        {t('invitations.unclaimed', { count: found.unclaimed })} {found.toInvite === 0 ? null : t('invitations.hint')}
      </p>
      <div className={styles.underway}>
        <Underway found={found} />
      </div>
      {found.toInvite === 0 ? null : <InvitationTiming timing={inviting.timing} />}
      {found.toInvite === 0 ? null : (
        <div className={styles.actions}>
          <Button variant="default" loading={isSending} onClick={() => invite(null)}>
            {t('invitations.action', { count: found.toInvite })}
          </Button>
          <LookFirst inviting={inviting} />
        </div>
      )}
      <InvitationDialogs inviting={inviting} />
    </div>
  );
}
