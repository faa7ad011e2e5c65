import { Person } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useKeptFilters } from './network-filters.ts';
import { PeopleList } from './people-list.tsx';
import { useMentors, type MentorLine } from './use-people.ts';

/** Mentors of the coordinator's programs; who is not vetted, paused or full says so. */
export function MentorsList({ shownId }: { shownId: string | null }) {
  const t = useT();
  const [filters, setFilters] = useKeptFilters('mentors');
  const list = useMentors(filters);
  const placeWords = usePlaceWords();
  return (
    <PeopleList
      of="mentors"
      filters={filters}
      onFilters={setFilters}
      total={list.data?.total ?? null}
      error={list.error}
      onRetry={() => void list.refetch()}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
    >
      <PersonRows label={t('network.mentors')}>
        {(list.data?.people ?? []).map((mentor) => (
          <li key={mentor.id}>
            <PersonRow
              figure={<Person name={mentor.name} id={mentor.id} size={44} />}
              name={mentor.name}
              to={`/network/mentors/${mentor.id}`}
              about={<ReadLine value={mentor.headline} />}
              place={placeWords(mentor.placeId, mentor.city)}
              aside={<Standing mentor={mentor} />}
              isSelected={mentor.id === shownId}
              headingLevel={2}
            />
          </li>
        ))}
      </PersonRows>
    </PeopleList>
  );
}

/** The one thing that matters most about a mentor now. */
function Standing({ mentor: { vetting, isPaused, places } }: { mentor: MentorLine }) {
  const t = useT();
  if (vetting.state !== 'vetted') {
    return <StateBadge tone="late">{t(`network.vetting.states.${vetting.state}`)}</StateBadge>;
  }
  if (isPaused) return <StateBadge tone="off">{t('network.paused')}</StateBadge>;
  return t('network.placesFree', { count: places.free, capacity: places.capacity });
}
