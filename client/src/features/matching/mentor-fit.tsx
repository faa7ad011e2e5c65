import type { Counterfactual } from '../../../../src/contract/matching/fit-schema.ts';
import type { MentorSuggestions } from '../../../../src/contract/matching/schema.ts';
import { explainFit } from '../../../../src/locales/explain/index.ts';
import { formatTime } from '../../../../src/locales/format.ts';
import { Facts } from '../../shared/components/facts.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { BlindPerson, Person } from '../../shared/components/person.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { FitExplained } from '../../shared/explain/fit-explained.tsx';
import { useExplainer } from '../../shared/explain/use-explainer.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useReader } from '../../shared/format/use-format.ts';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './matching.module.css';
import { usePairFit } from './use-suggestions.ts';

type Suggestion = MentorSuggestions['suggestions'][number];

/** c, the detail: one mentor, why, how it adds up, what would raise it, and the way to write. */
export function MentorFit({
  startupId,
  suggestion,
  isPage,
}: {
  startupId: string;
  suggestion: Suggestion;
  /** The address names this mentor: on a phone it is a page of its own, with its own first heading. */
  isPage: boolean;
}) {
  const Title = isPage ? 'h1' : 'h2';
  const t = useT();
  const { mentor, fit } = suggestion;
  const explainer = useExplainer('founder');
  const placeWords = usePlaceWords();
  const pair = usePairFit(startupId, mentor.mentorId);
  // The pair's own reply may be a moment older than the list: what is shown adds up from one of them alone.
  const changes: readonly Counterfactual[] = pair.data?.fit.points === fit.points ? pair.data.counterfactuals : [];
  return (
    <>
      <header className={styles.id}>
        {mentor.name === null ? (
          <BlindPerson size={72} />
        ) : (
          <Person name={mentor.name} id={mentor.mentorId} size={72} />
        )}
        <div>
          <Title className="t28">{mentor.name ?? t('suggestions.mentors.blind')}</Title>
          <p className="ink2">
            <ReadLine value={mentor.headline} />
            <span className="ink3" style={{ display: 'block' }}>
              {placeWords(mentor.placeId, mentor.city)}
            </span>
          </p>
        </div>
      </header>
      <p className={styles.because}>{explainFit(explainer, fit)}</p>
      <div className={styles.actions}>
        <WriteButton mentor={mentor} />
        <LinkButton to="/mentors/$mentorId" params={{ mentorId: mentor.mentorId }} variant="subtle">
          {t('suggestions.mentors.profile')}
        </LinkButton>
      </div>
      <FitExplained explainer={explainer} fit={fit} changes={changes} />
      <MentorFacts mentor={mentor} />
      <StickyFoot>
        <WriteButton mentor={mentor} isWide />
        <LinkButton to="/mentors/$mentorId" params={{ mentorId: mentor.mentorId }} variant="subtle" fullWidth>
          {t('suggestions.mentors.profile')}
        </LinkButton>
      </StickyFoot>
    </>
  );
}

function WriteButton({ mentor, isWide = false }: { mentor: Suggestion['mentor']; isWide?: boolean }) {
  const t = useT();
  const first = mentor.name?.split(' ')[0];
  return (
    <LinkButton to="/mentors/$mentorId/ask" params={{ mentorId: mentor.mentorId }} fullWidth={isWide}>
      {first === undefined ? t('suggestions.mentors.writeBlind') : t('suggestions.mentors.write', { name: first })}
    </LinkButton>
  );
}

function MentorFacts({ mentor }: { mentor: Suggestion['mentor'] }) {
  const t = useT();
  const reader = useReader();
  const now = useNow();
  const { capacity, free } = mentor.places;
  const clock =
    mentor.timeZone === null
      ? []
      : [
          {
            key: 'clock',
            name: t('suggestions.mentors.clock'),
            value: t('suggestions.mentors.clockNow', { time: formatTime(now, reader, mentor.timeZone) }),
          },
        ];
  return (
    <div className={styles.facts}>
      <Facts
        layout="grid"
        facts={[
          {
            key: 'places',
            name: t('suggestions.mentors.places'),
            value: t('suggestions.mentors.placesFree', { count: free, capacity }),
          },
          ...clock,
        ]}
      />
    </div>
  );
}
