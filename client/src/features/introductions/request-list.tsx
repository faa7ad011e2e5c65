import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { Seats } from '../../shared/components/seats.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { IntroductionState } from './introduction-state.tsx';
import { PartyFigure } from './party-figure.tsx';
import { usePartyWords } from './use-party-words.ts';

/** The mentor's list: places first, then who waits, then what was answered. */
export function RequestList({
  open,
  ended,
  shownId,
  places,
}: {
  open: readonly Introduction[];
  ended: readonly Introduction[];
  shownId: string | null;
  places: { taken: number; capacity: number } | null;
}) {
  const t = useT();
  return (
    <>
      <div className="between">
        <h1 className="t28">{t('introductions.request.title')}</h1>
        {places === null ? null : <Seats taken={places.taken} total={places.capacity} isDecorative />}
      </div>
      {places === null ? null : (
        <p className="t14 ink2" style={{ margin: '6px 0 16px' }}>
          {t('introductions.request.places', {
            ...places,
            count: Math.max(0, places.capacity - places.taken),
          })}
        </p>
      )}
      {open.length > 0 ? (
        <PersonRows label={t('introductions.request.title')}>
          {open.map((request) => (
            <RequestRow key={request.id} request={request} isSelected={request.id === shownId} />
          ))}
        </PersonRows>
      ) : (
        <EmptyState art="none" title={t('introductions.request.emptyTitle')}>
          <p>{t('introductions.request.emptyText')}</p>
        </EmptyState>
      )}
      {ended.length === 0 ? null : (
        <>
          <h2 className="t20" style={{ margin: '32px 0 6px' }}>
            {t('introductions.request.ended')}
          </h2>
          <PersonRows label={t('introductions.request.ended')}>
            {ended.map((request) => (
              <RequestRow key={request.id} request={request} isSelected={request.id === shownId} />
            ))}
          </PersonRows>
        </>
      )}
    </>
  );
}

function RequestRow({ request, isSelected }: { request: Introduction; isSelected: boolean }) {
  const { nameOf, placeOf } = usePartyWords();
  const { directory } = useDirectory();
  const { other } = request;
  const stage =
    other.side === 'startup' ? directory.stages.find((candidate) => candidate.stage === other.stage)?.name : undefined;
  return (
    <li>
      <PersonRow
        figure={<PartyFigure party={other} size={40} />}
        name={nameOf(other)}
        to={`/requests/${request.id}`}
        about={[placeOf(other), stage].filter((word) => word).join(' · ')}
        isSelected={isSelected}
        headingLevel={2}
      >
        <IntroductionState introduction={request} />
      </PersonRow>
    </li>
  );
}
