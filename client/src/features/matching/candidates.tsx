import { useState } from 'react';
import type { ExclusionRuleName } from '../../../../src/contract/matching/fit-schema.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { CandidateRows } from './candidate-rows.tsx';
import styles from './candidates.module.css';
import { ExcludedGroups } from './excluded-groups.tsx';
import { PutTogether } from './put-together.tsx';
import { useCandidates, type Subject } from './use-candidates.ts';

/** For one startup or mentor: everybody who fits, everybody who is kept apart with the rule, and putting two together. */
export function CandidatesOf({ subject, reviewsFirst }: { subject: Subject; reviewsFirst: boolean }) {
  const t = useT();
  const [whole, setWhole] = useState<ExclusionRuleName | null>(null);
  const [other, setOther] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { data, error, refetch } = useCandidates(subject, whole);
  if (data === undefined) {
    return error === null ? <RowsSkeleton /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const side = subject.kind === 'startup' ? 'mentors' : 'startups';
  return (
    <>
      <section className={styles.section}>
        <h2 className="t20">{t(`network.${side}Fit`, { count: data.eligible })}</h2>
        {data.ranked.length === 0 ? (
          <EmptyState art="none" title={t('network.nobodyFits')}>
            <p>{t('network.nobodyFitsText')}</p>
          </EmptyState>
        ) : (
          <CandidateRows subject={subject} ranked={data.ranked} onPut={setOther} />
        )}
      </section>
      <section className={styles.section}>
        <h2 className="t20">{t(`network.${side}Kept`, { count: data.excludedInAll })}</h2>
        <p className="t14 ink2">{t('network.keptLead')}</p>
        <ExcludedGroups subject={subject} groups={data.excluded} whole={whole} onWhole={setWhole} onPut={setOther} />
      </section>
      {other === null ? null : (
        <PutTogether subject={subject} other={other} reviewsFirst={reviewsFirst} onClose={() => setOther(null)} />
      )}
    </>
  );
}
