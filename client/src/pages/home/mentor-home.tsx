import type { OwnMentor } from '../../../../src/contract/mentors/schema.ts';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useIntroductions } from '../../features/introductions/api.ts';
import { OpenQuestions } from '../../features/matching/open-questions.tsx';
import { usePartyWords } from '../../features/introductions/use-party-words.ts';
import { useOffer } from '../../features/mentors/use-offer.ts';
import { OwnEnrollments } from '../../features/programs/own-enrollments.tsx';
import { ReceivedInvitations } from '../../features/startups/received-invitations.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Note } from '../../shared/components/note.tsx';
import { Page } from '../../shared/components/page.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { AskingTable } from './asking-table.tsx';
import styles from './home.module.css';
import { OwnPlaces } from './own-places.tsx';
import { RunningMentorships } from './running-mentorships.tsx';
import { useHomeKicker } from './use-home-kicker.ts';

/** p2: who asks this mentor and until when, whom they mentor, and their places. */
export function MentorHome() {
  const kicker = useHomeKicker();
  const { offer } = useOffer();
  const { data, error, refetch, isPending } = useIntroductions();
  const open = (data?.introductions ?? [])
    .filter((one) => one.mySide === 'mentor' && (one.state === 'pending' || one.state === 'asked'))
    .toSorted(byDate);
  const first = open.find((one) => one.waitsFor === 'me');
  const title = useMentorTitle(first);
  return (
    <Page title={title} kicker={kicker} actions={first === undefined ? undefined : <AnswerButton first={first} />}>
      {error && data === undefined ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      <ReceivedInvitations />
      <OpenQuestions />
      <VettingNote offer={offer} />
      <div className={styles.columns}>
        <div>
          {isPending ? <RowsSkeleton /> : null}
          {open.length > 0 ? <AskingTable introductions={open} /> : null}
          {data !== undefined && open.length === 0 ? <NobodyWaits /> : null}
          <RunningMentorships side="mentor" />
          <OwnEnrollments kind="mentor" />
        </div>
        {offer === null ? null : <OwnPlaces offer={offer} />}
      </div>
    </Page>
  );
}

const byDate = (one: Introduction, other: Introduction): number => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9');

/** The title says who waits longest, and until when. */
function useMentorTitle(first: Introduction | undefined): string {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const { nameOf } = usePartyWords();
  if (first?.dueAt == null) return t('homes.mentor.nobody');
  const name = nameOf(first.other);
  if (Date.parse(first.dueAt) < now) return t('homes.mentor.late', { name });
  return t('homes.mentor.until', { name, moment: format.moment(first.dueAt) });
}

function AnswerButton({ first }: { first: Introduction }) {
  const t = useT();
  return (
    <LinkButton to="/requests/$introductionId" params={{ introductionId: first.id }}>
      {t('homes.answer')}
    </LinkButton>
  );
}

function VettingNote({ offer }: { offer: OwnMentor | null }) {
  const t = useT();
  if (offer === null) return null;
  const { state } = offer.vetting;
  if (state !== 'vetted') return <Note>{t(`homes.mentor.vetting.${state}`)}</Note>;
  return offer.isPaused ? <Note icon="pause">{t('homes.mentor.isAway')}</Note> : null;
}

function NobodyWaits() {
  const t = useT();
  return (
    <EmptyState
      art="closed"
      title={t('homes.mentor.noneTitle')}
      action={
        <LinkButton to="/offer" variant="default">
          {t('homes.mentor.offer')}
        </LinkButton>
      }
    >
      <p>{t('homes.mentor.noneText')}</p>
    </EmptyState>
  );
}
