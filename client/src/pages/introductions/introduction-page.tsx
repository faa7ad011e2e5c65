import { useParams } from '@tanstack/react-router';
import { useIntroduction } from '../../features/introductions/api.ts';
import { FitWords } from '../../features/introductions/fit-words.tsx';
import { IntroductionDetail } from '../../features/introductions/introduction-detail.tsx';
import { MentorshipControls } from '../../features/mentorships/mentorship-controls.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { PageTop, BackLink, usePageTitle } from '../../shared/components/page.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useStartConversation } from './use-start-conversation.ts';

const viewpoints = { mentor: 'mentor', startup: 'founder', coordinator: 'staff' } as const;

/** One introduction: brief, question, waiting, connected or ended. */
export function IntroductionPage() {
  const t = useT();
  const { introductionId } = useParams({ from: '/member/introductions/$introductionId' });
  const { data, error, refetch, isPending } = useIntroduction(introductionId);
  const back = { to: '/introductions', label: t('introductions.title') };
  const introduction = data?.introduction;
  const onStart = useStartConversation(introduction?.conversationId ?? null);
  const title = t(introduction?.origin === 'request' ? 'answers.reply.page' : 'answers.brief.title');
  usePageTitle(title);
  return (
    <div style={{ maxWidth: 1040 }}>
      <PageTop title={title} back={back} />
      <BackLink to={back.to} label={back.label} />
      {isPending ? <PageSkeleton /> : null}
      {error && introduction === undefined ? (
        <ErrorState headingLevel={1} error={error} onRetry={() => void refetch()} />
      ) : null}
      {introduction === undefined ? null : (
        <IntroductionDetail
          key={introduction.id}
          introduction={introduction}
          onStart={onStart}
          why={<FitWords fit={introduction.fit} viewpoint={viewpoints[introduction.mySide]} />}
        />
      )}
      {introduction?.mentorshipId == null ? null : (
        <div style={{ maxWidth: 480, margin: '32px auto' }}>
          <MentorshipControls mentorshipId={introduction.mentorshipId} />
        </div>
      )}
    </div>
  );
}
