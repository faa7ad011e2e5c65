import type { ReactNode } from 'react';
import type { MentorSuggestions } from '../../../../src/contract/matching/schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { BlindPerson, Person } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { useExplainer } from '../../shared/explain/use-explainer.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { WithBold } from '../../shared/text/with-bold.tsx';
import { FitLines } from './fit-lines.tsx';

/** c, the list: who fits, the sentence first, then the strip with its number. */
export function MentorList({
  list,
  startupName,
  shownId,
  openRequests,
  children,
}: {
  list: MentorSuggestions;
  startupName: string;
  shownId: string | null;
  /** "You have 1 of 3 open requests." */
  openRequests: ReactNode;
  /** The filters. */
  children: ReactNode;
}) {
  const t = useT();
  return (
    <>
      <header>
        <h1 className="t28">{t('suggestions.mentors.title')}</h1>
        <p className="ink2">
          <WithBold sentence={t('suggestions.mentors.lead', { count: list.goodFits, name: startupName })} />{' '}
          {openRequests}
        </p>
        {list.followsDraft ? <p className="t14 ink3">{t('suggestions.mentors.draft')}</p> : null}
      </header>
      {children}
      {list.suggestions.length === 0 ? (
        <EmptyState
          title={t('suggestions.mentors.emptyTitle')}
          action={<LinkButton to="/startup">{t('suggestions.mentors.emptyAction')}</LinkButton>}
        >
          <p>{t('suggestions.mentors.emptyText')}</p>
        </EmptyState>
      ) : (
        <MentorRows list={list} shownId={shownId} />
      )}
    </>
  );
}

function MentorRows({ list, shownId }: { list: MentorSuggestions; shownId: string | null }) {
  const t = useT();
  const explainer = useExplainer('founder');
  const placeWords = usePlaceWords();
  return (
    <PersonRows isRanked label={t('suggestions.mentors.title')}>
      {list.suggestions.map(({ mentor, fit }) => (
        <li key={mentor.mentorId}>
          <PersonRow
            figure={mentor.name === null ? <BlindPerson /> : <Person name={mentor.name} id={mentor.mentorId} />}
            name={mentor.name ?? t('suggestions.mentors.blind')}
            to={`/mentors/${mentor.mentorId}/fit`}
            about={<ReadLine value={mentor.headline} />}
            place={placeWords(mentor.placeId, mentor.city)}
            isSelected={mentor.mentorId === shownId}
            headingLevel={2}
          >
            <FitLines fit={fit} explainer={explainer} />
          </PersonRow>
        </li>
      ))}
    </PersonRows>
  );
}
