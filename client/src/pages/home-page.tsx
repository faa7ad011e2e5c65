import { lazy } from 'react';
import { FounderFirstHome, useIsFounderNew } from '../features/startups/founder-first-home.tsx';
import { MentorFirstHome, useIsMentorNew } from '../features/mentors/mentor-first-home.tsx';
import { ReceivedInvitations } from '../features/startups/received-invitations.tsx';
import { Page } from '../shared/components/page.tsx';
import { SentencesOf } from '../shared/i18n/sentences-of.tsx';
import { useT } from '../shared/i18n/use-t.ts';
import { useMe, useSession } from '../shared/session/session-provider.tsx';
import { CoordinatorHome } from './home/coordinator-home.tsx';
import { FounderHome } from './home/founder-home.tsx';
import { MentorHome } from './home/mentor-home.tsx';
import { useHomeKicker } from './home/use-home-kicker.ts';

/** Few people are administrators: nobody else is sent their home. */
const AdminHome = lazy(async () => ({ default: (await import('./home/admin-home.tsx')).AdminHome }));

/** Home, whatever the role: three steps for whoever has shown nothing yet, then what waits on this person. */
export function HomePage() {
  const { role } = useSession();
  const { isEmailVerified } = useMe();
  if (role === 'founder' && isEmailVerified) return <HomeOfFounder />;
  if (role === 'mentor' && isEmailVerified) return <HomeOfMentor />;
  if (role === 'coordinator' && isEmailVerified) return <CoordinatorHome />;
  if (role === 'admin') {
    return (
      <SentencesOf part="desk">
        <AdminHome />
      </SentencesOf>
    );
  }
  return <PlainHome />;
}

function HomeOfFounder() {
  return useIsFounderNew() ? <FounderFirstHome /> : <FounderHome />;
}

function HomeOfMentor() {
  return useIsMentorNew() === true ? <MentorFirstHome before={<ReceivedInvitations />} /> : <MentorHome />;
}

/** Whoever has not confirmed their address yet. */
function PlainHome() {
  const t = useT();
  return (
    <Page title={t('shell.nav.home')} kicker={useHomeKicker()}>
      {null}
    </Page>
  );
}
