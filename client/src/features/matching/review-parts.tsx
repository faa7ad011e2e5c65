import type { CSSProperties } from 'react';
import type { FitPart } from '../../../../src/contract/matching/fit-schema.ts';
import type { Match, MatchCandidate } from '../../../../src/contract/matching/match-schema.ts';
import { explainPart } from '../../../../src/locales/explain/index.ts';
import { useExplainer } from '../../shared/explain/use-explainer.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './desk.module.css';

/** One row for each part, the heaviest first; bars share one scale, the best of each row is bold. */
export function PartRows({ match }: { match: Match }) {
  const t = useT();
  const explainer = useExplainer('staff');
  const [first] = match.candidates;
  if (first === undefined) return null;
  const partOf = (candidate: MatchCandidate, criterion: FitPart['criterion']): FitPart | undefined =>
    candidate.fit.parts.find((part) => part.criterion === criterion);
  const rows = first.fit.parts.toSorted((a, b) => b.most - a.most);
  const scale = Math.max(1, ...rows.map(({ most }) => most));
  return (
    <tbody>
      {rows.map(({ criterion, most }) => {
        const best = Math.max(...match.candidates.map((one) => partOf(one, criterion)?.points ?? 0));
        return (
          <tr key={criterion}>
            <th scope="row">
              {t(`matching.criterion.${criterion}`)}
              <small>{t('matching.upTo', { most })}</small>
            </th>
            {match.candidates.map((candidate) => {
              const part = partOf(candidate, criterion);
              return (
                <td
                  key={candidate.mentor.mentorId}
                  data-proposed={candidate.isProposed || undefined}
                  data-other={!candidate.isProposed || undefined}
                >
                  {part === undefined ? null : (
                    <>
                      <span className={styles.part}>
                        {part.points === best ? <b>{part.points}</b> : <span>{part.points}</span>}
                        <PartBar points={part.points} most={part.most} scale={scale} />
                      </span>
                      <span className="ink2">{explainPart(explainer, part)}</span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        );
      })}
    </tbody>
  );
}

function PartBar({ points, most, scale }: { points: number; most: number; scale: number }) {
  const lengths = { '--v': (points / scale) * 100, '--m': (most / scale) * 100 } as CSSProperties;
  return (
    <span className={styles.bar} style={lengths} aria-hidden="true">
      <u />
      <i />
    </span>
  );
}
