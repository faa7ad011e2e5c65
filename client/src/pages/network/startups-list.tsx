import { StartupSquare } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useKeptFilters } from './network-filters.ts';
import { PeopleList } from './people-list.tsx';
import { useStartups, type StartupLine } from './use-people.ts';
import { useDesk, useWaitingStartups } from './use-waiting-startups.ts';

const dayMs = 86_400_000;

/** Startups of the coordinator's programs; those that nobody has introduced say for how long they wait. */
export function StartupsList({ shownId }: { shownId: string | null }) {
  const t = useT();
  const [filters, setFilters] = useKeptFilters('startups');
  const list = useStartups(filters);
  const desk = useDesk();
  const isWaiting = filters.isWaiting === true;
  const people = list.data?.people ?? [];
  const waiting = useWaitingStartups();
  const shown = isWaiting ? people.filter(({ id }) => waiting.has(id)) : people;
  const waitingTotal = list.hasNextPage ? desk.data?.unservedInAll : shown.length;
  return (
    <PeopleList
      of="startups"
      filters={filters}
      onFilters={setFilters}
      total={isWaiting ? (waitingTotal ?? null) : (list.data?.total ?? null)}
      error={list.error}
      onRetry={() => void list.refetch()}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
    >
      <PersonRows label={t('network.startups')}>
        {shown.map((startup) => (
          <li key={startup.id}>
            <StartupRow startup={startup} isSelected={startup.id === shownId} since={waiting.get(startup.id)?.since} />
          </li>
        ))}
      </PersonRows>
    </PeopleList>
  );
}

function StartupRow({
  startup,
  isSelected,
  since,
}: {
  startup: StartupLine;
  isSelected: boolean;
  since: string | undefined;
}) {
  const t = useT();
  const now = useNow();
  const names = useDirectory();
  const placeWords = usePlaceWords();
  const stage = names.directory.stages.find((one) => one.stage === startup.stage)?.name;
  const days = since === undefined ? null : Math.floor((now - new Date(since).getTime()) / dayMs);
  return (
    <PersonRow
      figure={<StartupSquare name={startup.name} size={44} />}
      name={startup.name}
      to={`/network/startups/${startup.id}`}
      about={[startup.founders, stage].filter(Boolean).join(', ')}
      place={placeWords(startup.placeId, startup.city)}
      aside={days === null ? undefined : <StateBadge>{t('network.waitsDays', { count: days })}</StateBadge>}
      isSelected={isSelected}
      headingLevel={2}
    />
  );
}
