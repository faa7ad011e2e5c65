import type { Match, MatchCandidate } from '../../../../src/contract/matching/match-schema.ts';
import { Quote } from '../../shared/components/facts.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** j, the notes: who proposed the pair and why; and where it is not the startup's best, what stands in the way of that one. */
export function WhyProposed({ match }: { match: Match }) {
  const t = useT();
  const format = useFormat();
  const proposed = match.candidates.find(({ isProposed }) => isProposed);
  const best = match.candidates.find(({ rank }) => rank === 1);
  return (
    <>
      <section>
        <h2 className="label">{t(`review.desk.proposedBy_${match.origin}`)}</h2>
        <p className="t14 ink2">{[match.proposedByName, format.moment(match.proposedAt)].filter(Boolean).join(', ')}</p>
        {match.proposalReason === null ? null : <Quote>{match.proposalReason}</Quote>}
      </section>
      {proposed === undefined || proposed.rank === 1 ? null : (
        <section>
          <h2 className="label">{t('review.why.title')}</h2>
          {proposed.rules.length === 0 ? null : (
            <p className="t14">
              {t('review.why.rules', { list: format.list(proposed.rules.map((rule) => t(`matching.rule.${rule}`))) })}
            </p>
          )}
          {best === undefined ? null : <WhyNotBest match={match} best={best} />}
        </section>
      )}
    </>
  );
}

function WhyNotBest({ match, best }: { match: Match; best: MatchCandidate }) {
  const t = useT();
  const format = useFormat();
  const name = best.mentor.name ?? '';
  const elsewhere = best.proposedTo.map(({ startupName, points }) => t('review.why.with', { startupName, points }));
  const isTaken = best.proposedTo.length >= best.mentor.places.free;
  return (
    <p className="t14">
      {t('review.why.best', { startup: match.startupName, name, points: best.fit.points })}{' '}
      {elsewhere.length === 0
        ? t(match.origin === 'engine' ? 'review.why.freeSince' : 'review.why.isFree')
        : t(isTaken ? 'review.why.lastPlace' : 'review.why.elsewhere', { list: format.list(elsewhere) })}
    </p>
  );
}
