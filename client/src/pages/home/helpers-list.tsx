import { Link } from '@tanstack/react-router';
import { suggestMentors } from '../../../../src/contract/matching/routes.ts';
import type { MentorSuggestions } from '../../../../src/contract/matching/schema.ts';
import { FitStrip } from '../../features/introductions/fit-strip.tsx';
import { usePartyWords } from '../../features/introductions/use-party-words.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { BlindPerson, Person } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { HomeSection } from './home-section.tsx';

const shownHere = 3;

/** The three who fit a startup best now. Nobody fits, nothing shows: the startup's own page says what would change that. */
export function HelpersList({ startupId }: { startupId: string }) {
  const t = useT();
  const { data, error } = useRouteQuery(suggestMentors, { params: { startupId }, query: { limit: shownHere } });
  if (data === undefined) {
    if (error !== null) return null;
    return (
      <HomeSection title={t('homes.founder.helpers')}>
        <RowsSkeleton rows={shownHere} />
      </HomeSection>
    );
  }
  if (data.suggestions.length === 0) return null;
  return (
    <HomeSection
      title={t('homes.founder.helpers')}
      aside={
        <Link className="link" to="/mentors">
          {t('homes.seeAll')}
        </Link>
      }
    >
      <PersonRows isRanked>
        {data.suggestions.map((suggestion) => (
          <li key={suggestion.mentor.mentorId}>
            <HelperRow suggestion={suggestion} />
          </li>
        ))}
      </PersonRows>
    </HomeSection>
  );
}

function HelperRow({ suggestion }: { suggestion: MentorSuggestions['suggestions'][number] }) {
  const t = useT();
  const { textOf } = usePartyWords();
  const { place } = useDirectory();
  const { mentor, fit } = suggestion;
  const where = mentor.placeId === null ? null : place(mentor.placeId);
  const hidden = where === null ? t('introductions.someoneAnywhere') : t('introductions.someone', { place: where });
  return (
    <PersonRow
      figure={mentor.name === null ? <BlindPerson /> : <Person name={mentor.name} id={mentor.mentorId} />}
      name={mentor.name ?? hidden}
      to={`/mentors/${mentor.mentorId}`}
      about={textOf(mentor.headline)?.words}
      place={where ?? undefined}
    >
      <FitStrip fit={fit} />
    </PersonRow>
  );
}
