import { useT } from '../../shared/i18n/use-t.ts';
import { ChooseInvited } from './choose-invited.tsx';
import { InvitationMail } from './invitation-mail.tsx';
import type { Inviting } from './use-inviting.ts';

/** What can be looked at before anything goes out. */
export function LookFirst({ inviting: { setOpen } }: { inviting: Inviting }) {
  const t = useT();
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen('mail')}>
        {t('invitations.readMail')}
      </button>
      <button type="button" className="link" onClick={() => setOpen('people')}>
        {t('invitations.choose')}
      </button>
    </>
  );
}

export function InvitationDialogs({ inviting }: { inviting: Inviting }) {
  const { cohortId, open, setOpen } = inviting;
  const close = () => setOpen(null);
  if (open === 'mail') return <InvitationMail cohortId={cohortId} onClose={close} />;
  if (open === null) return null;
  return <ChooseInvited inviting={inviting} onClose={close} />;
}
