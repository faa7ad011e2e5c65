import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RankedCandidate } from '../../../../src/contract/matching/candidate-schema.ts';
import { explainFit } from '../../../../src/locales/explain/index.ts';
import { CurrentLink } from '../../shared/components/current-link.tsx';
import { Person, StartupSquare } from '../../shared/components/person.tsx';
import { PersonRow, PersonRows } from '../../shared/components/person-row.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { Strip } from '../../shared/components/strip.tsx';
import { FitExplained } from '../../shared/explain/fit-explained.tsx';
import { scorePartsOf, useExplainer } from '../../shared/explain/use-explainer.ts';
import { usePlaceWords } from '../../shared/facts/place-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './candidates.module.css';
import { tieName } from './tie-name.ts';
import type { Subject } from './use-candidates.ts';

interface RowsProps {
  readonly subject: Subject;
  readonly ranked: readonly RankedCandidate[];
  readonly onPut: (other: { readonly id: string; readonly name: string }) => void;
}

/** Who fits, best first: the sentence, the strip, the stairs on demand, and what a coordinator may do. */
export function CandidateRows({ subject, ranked, onPut }: RowsProps) {
  const t = useT();
  return (
    <PersonRows isRanked label={t('network.ranked')}>
      {ranked.map((candidate) => (
        <li key={candidate.id}>
          <CandidateRow subject={subject} candidate={candidate} onPut={onPut} />
        </li>
      ))}
    </PersonRows>
  );
}

function CandidateRow({
  subject,
  candidate,
  onPut,
}: Pick<RowsProps, 'subject' | 'onPut'> & { candidate: RankedCandidate }) {
  const t = useT();
  const explainer = useExplainer('staff');
  const placeWords = usePlaceWords();
  const [isOpen, setOpen] = useState(false);
  const { id, name, fit, places } = candidate;
  const other = subject.kind === 'startup' ? 'mentors' : 'startups';
  return (
    <PersonRow
      figure={
        subject.kind === 'startup' ? <Person name={name} id={id} size={44} /> : <StartupSquare name={name} size={44} />
      }
      name={name}
      to={`/network/${other}/${id}`}
      about={placeWords(candidate.placeId, null)}
      aside={places === null ? undefined : t('network.placesFree', { count: places.free, capacity: places.capacity })}
    >
      <p>{explainFit(explainer, fit)}</p>
      <Flag candidate={candidate} />
      <div className={styles.strip}>
        <Strip parts={scorePartsOf(explainer, fit).filter(({ got }) => got > 0)} />
      </div>
      <div className={styles.acts}>
        <Button variant="default" size="sm" onClick={() => onPut(candidate)}>
          {t('network.put')}
        </Button>
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('ui.howItAddsUp')}
        </button>
      </div>
      {isOpen ? <FitExplained explainer={explainer} fit={fit} /> : null}
    </PersonRow>
  );
}

/** A tie that excludes nobody: said with its kind, and where it is decided. */
function Flag({ candidate: { isFlagged, conflict } }: { candidate: RankedCandidate }) {
  const t = useT();
  if (!isFlagged) return null;
  return (
    <p className={styles.flag}>
      <StateBadge tone="late">{t('network.flagged')}</StateBadge>
      {conflict === null ? null : (
        <CurrentLink className="link" to={`/cases/${conflict.id}`} isCurrent={false}>
          {t('network.readCase', { tie: tieName(t, conflict.reason) })}
        </CurrentLink>
      )}
    </p>
  );
}
