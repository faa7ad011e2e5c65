import type { ReactNode } from 'react';
import type { StartupCard, StartupSuggestions } from '../../../../src/contract/matching/schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { BlindPerson, StartupSquare } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { useExplainer } from '../../shared/explain/use-explainer.ts';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { FitLines } from './fit-lines.tsx';

/** The mentor's side: founders they could help, without names. */
export function FounderList({
  list,
  shownId,
  children,
}: {
  list: StartupSuggestions;
  shownId: string | null;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <>
      <header>
        <h1 className="t28">{t('suggestions.founders.title')}</h1>
        <p className="ink2">{t('suggestions.founders.lead')}</p>
        {list.followsDraft ? <p className="t14 ink3">{t('suggestions.founders.draft')}</p> : null}
      </header>
      {children}
      {list.suggestions.length === 0 ? (
        <EmptyState
          title={t('suggestions.founders.emptyTitle')}
          action={<LinkButton to="/offer">{t('suggestions.founders.emptyAction')}</LinkButton>}
        >
          <p>{t('suggestions.founders.emptyText')}</p>
        </EmptyState>
      ) : (
        <FounderRows list={list} shownId={shownId} />
      )}
    </>
  );
}

function FounderRows({ list, shownId }: { list: StartupSuggestions; shownId: string | null }) {
  const t = useT();
  const explainer = useExplainer('mentor');
  const nameOf = useStartupName();
  return (
    <PersonRows isRanked label={t('suggestions.founders.title')}>
      {list.suggestions.map(({ startup, fit }) => (
        <li key={startup.startupId}>
          <PersonRow
            figure={<StartupFigure startup={startup} size={44} />}
            name={nameOf(startup)}
            to={`/founders/${startup.startupId}`}
            about={<ReadLine value={startup.oneLiner} />}
            isSelected={startup.startupId === shownId}
            headingLevel={2}
          >
            <FitLines fit={fit} explainer={explainer} />
          </PersonRow>
        </li>
      ))}
    </PersonRows>
  );
}

export function StartupFigure({ startup, size }: { startup: StartupCard; size: number }) {
  return startup.name === null ? <BlindPerson size={size} /> : <StartupSquare name={startup.name} size={size} />;
}

/** The startup's name, or where it is while the name is hidden. */
export function useStartupName(): (startup: StartupCard) => string {
  const t = useT();
  const names = useDirectory();
  return ({ name, placeId }) => {
    if (name !== null) return name;
    if (placeId === null) return t('suggestions.founders.blindAnywhere');
    return t('suggestions.founders.blind', { place: names.place(placeId) });
  };
}
