import { getStartup } from '../../../../src/contract/startups/routes.ts';
import { inSentence } from '../../../../src/locales/explain/index.ts';
import { CandidatesOf } from '../../features/matching/candidates.tsx';
import { useCoordinated } from '../../features/programs/chosen-program.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { Note } from '../../shared/components/note.tsx';
import { StartupSquare } from '../../shared/components/person.tsx';
import { PageSkeleton } from '../../shared/components/skeletons.tsx';
import { useDirectory } from '../../shared/directory/use-directory.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { ReadLine } from '../../shared/facts/read-text.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './network.module.css';
import { useWaitingStartups } from './use-waiting-startups.ts';

/** One startup as its coordinator works with it: who it is, whether it waits, and whom it could be put together with. */
export function StartupSide({ startupId, isPage }: { startupId: string; isPage: boolean }) {
  const t = useT();
  const format = useFormat();
  const names = useDirectory();
  const placeWords = usePlaceWords();
  const { one: program } = useCoordinated();
  const waits = useWaitingStartups().get(startupId);
  const { data, error, refetch } = useRouteQuery(getStartup, { params: { startupId } });
  if (data === undefined) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const Title = isPage ? 'h1' : 'h2';
  const name = data.identity?.name ?? '';
  const stage = names.directory.stages.find((item) => item.stage === data.stage)?.name;
  const needs = data.needs.map(({ id, words }) => (id === null ? (words ?? '') : names.expertise(id)));
  return (
    <>
      <header className={styles.id}>
        <StartupSquare name={name} size={72} />
        <div>
          <Title className="t28">{name}</Title>
          <p className="ink2">
            {[placeWords(data.placeId, data.identity?.city ?? null), stage].filter(Boolean).join(', ')}
          </p>
        </div>
      </header>
      <p className={styles.said}>
        <ReadLine value={data.oneLiner} />
      </p>
      {needs.length === 0 ? null : (
        <p className="ink2">{t('review.compare.wants', { list: format.list(needs.map(inSentence)) })}</p>
      )}
      {waits === undefined ? null : (
        <div style={{ marginTop: 16 }}>
          <Note tone="act">{t('network.waitsSince', { day: format.day(waits.since) })}</Note>
        </div>
      )}
      <div className={styles.links}>
        <LinkButton to="/startups/$startupId" params={{ startupId }} variant="default">
          {t('network.profile')}
        </LinkButton>
        {waits?.matchId == null ? null : (
          <LinkButton to="/review/$matchId" params={{ matchId: waits.matchId }} variant="subtle">
            {t('network.seeProposal')}
          </LinkButton>
        )}
      </div>
      {program === null ? null : (
        <CandidatesOf
          subject={{ kind: 'startup', id: startupId, name, programId: waits?.programId ?? program.id }}
          reviewsFirst={program.rules.reviewsFirst}
        />
      )}
    </>
  );
}
