import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useIntroductions } from './api.ts';
import { RequestComposer } from './request-composer.tsx';
import type { Recipient } from './use-composer.ts';
import { firstName } from './use-party-words.ts';

/** What is under way with this mentor: open, or talking. */
export function useUnderWay(mentorId: string): Introduction | null {
  const { data } = useIntroductions();
  return (
    data?.introductions.find(
      ({ state, other }) => state !== 'closed' && other.side === 'mentor' && other.identity?.mentorId === mentorId,
    ) ?? null
  );
}

/** Beside a mentor's page at a desk: the composer, or the way to what is under way already. */
export function AskBeside({ mentor, onSent }: { mentor: Recipient; onSent: (introduction: Introduction) => void }) {
  const underWay = useUnderWay(mentor.mentorId);
  if (underWay !== null) return <UnderWay mentor={mentor} introduction={underWay} />;
  return <RequestComposer mentor={mentor} onSent={onSent} />;
}

/** On a phone: the composer is the next page. */
export function AskButton({ mentor }: { mentor: Recipient }) {
  const t = useT();
  const underWay = useUnderWay(mentor.mentorId);
  if (underWay !== null) return <UnderWay mentor={mentor} introduction={underWay} />;
  return (
    <LinkButton fullWidth to="/mentors/$mentorId/ask" params={{ mentorId: mentor.mentorId }}>
      {t('introductions.compose.start', { name: firstName(mentor.name) })}
    </LinkButton>
  );
}

function UnderWay({ mentor, introduction }: { mentor: Recipient; introduction: Introduction }) {
  const t = useT();
  return (
    <div className="stack">
      <Note>{t('introductions.compose.already', { name: firstName(mentor.name) })}</Note>
      <LinkButton variant="default" to="/introductions/$introductionId" params={{ introductionId: introduction.id }}>
        {t('introductions.compose.toIt')}
      </LinkButton>
    </div>
  );
}
