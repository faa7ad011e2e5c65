import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Role } from '../../../src/contract/users/schema.ts';
import { ReceivedInvitations } from '../features/startups/received-invitations.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { LinkButton } from '../shared/components/link-button.tsx';
import { usePageTitle } from '../shared/components/page.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import { useSession } from '../shared/session/session-provider.tsx';
import { home } from './shell/navigation.ts';

/** Whose page it is. */
export type Side = 'founder' | 'mentor';

/** Where each role finds what comes nearest to a page of the other side. */
const instead: Readonly<Record<Role, string>> = {
  founder: '/mentors',
  mentor: '/founders',
  coordinator: '/network',
  admin: '/people',
};
const begins: Readonly<Record<Side, string>> = { founder: '/startup', mentor: '/offer' };

/** A page of founders for whoever has no startup, or one of mentors for whoever offers nothing: whose it is, and where to go. */
export function OtherSide({ side, onComeToo }: { side: Side; onComeToo: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { role } = useSession();
  const isStaff = role === 'coordinator' || role === 'admin';
  usePageTitle(t(`otherSide.${side}.title`));
  // First to where it begins: the page that was opened may take for granted that it has.
  const comeToo = () => void navigate({ to: begins[side] }).then(onComeToo);
  return (
    <>
      {side === 'founder' ? <ReceivedInvitations /> : null}
      <EmptyState
        headingLevel={1}
        title={t(`otherSide.${side}.title`)}
        action={
          role === null ? (
            <LinkButton to={home}>{t('shell.notFound.home')}</LinkButton>
          ) : (
            <div className="row" style={{ gap: 12 }}>
              <LinkButton to={instead[role]}>{t(`otherSide.instead.${role}`)}</LinkButton>
              {isStaff ? null : (
                <Button variant="subtle" onClick={comeToo}>
                  {t(`otherSide.${side}.too`)}
                </Button>
              )}
            </div>
          )
        }
      >
        <p>{t(`otherSide.${side}.text`)}</p>
        {role === null ? null : <p>{t(`otherSide.as.${role}`)}</p>}
      </EmptyState>
    </>
  );
}
