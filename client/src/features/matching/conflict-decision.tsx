import { Button } from '@mantine/core';
import { useState } from 'react';
import { decideConflict, getConflict, listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextArea } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './desk.module.css';

type Decision = 'confirmed' | 'cleared';
const again = { never: null, '3': 3, '6': 6, '12': 12, '24': 24 } as const;
type Again = keyof typeof again;

/** y, the decision: it is a conflict or it is not, and why. A refused or stale decision keeps what was written. */
export function ConflictDecision({
  found,
  nextName,
  onDecided,
}: {
  found: ConflictCase;
  /** Whose case opens afterwards. */
  nextName: string | null;
  onDecided: () => void;
}) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [decision, setDecision] = useState<Decision>(found.state === 'cleared' ? 'cleared' : 'confirmed');
  const [reason, setReason] = useState('');
  const [later, setLater] = useState<Again>('12');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const decide = useRouteMutation(decideConflict, {
    invalidates: [listConflicts, getConflict],
    onSuccess: ({ state }) => {
      toast({ text: t(state === 'confirmed' ? 'review.cases.savedConfirmed' : 'review.cases.savedCleared') });
      onDecided();
    },
  });
  const send = (): void => {
    setReasonMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const body = { decision, reason, lookAgainMonths: again[later], revision: found.revision };
    decide.mutate({ params: { conflictId: found.id }, body });
  };
  return (
    <div className={styles.decision}>
      <h2 className="t20">{t('review.cases.decision')}</h2>
      <RadioList<Decision>
        legend={t('review.cases.decision')}
        hideLegend
        value={decision}
        onChange={setDecision}
        choices={[
          { value: 'confirmed', label: t('review.cases.confirmed'), hint: t('review.cases.confirmedHint') },
          { value: 'cleared', label: t('review.cases.cleared'), hint: t('review.cases.clearedHint') },
        ]}
      />
      <TextArea
        label={t('review.cases.why')}
        value={reason}
        onChange={setReason}
        maxLength={answerMax}
        minRows={3}
        autosize
        error={isReasonMissing ? t('review.reason.whyNeeded') : null}
        seen={t('review.cases.seen')}
      />
      <SelectField<Again>
        label={t('review.cases.again')}
        value={later}
        onChange={setLater}
        options={(['never', '3', '6', '12', '24'] as const).map((value) => ({
          value,
          label:
            value === 'never' ? t('review.cases.againNever') : t('review.cases.againMonths', { count: again[value] }),
        }))}
      />
      {decide.error === null ? null : <Note tone="late">{sentence(decide.error)}</Note>}
      <div>
        <Button fullWidth disabled={decide.isPending} onClick={send}>
          {t(decision === 'confirmed' ? 'review.cases.confirm' : 'review.cases.clear')}
        </Button>
        {nextName === null ? null : (
          <p className="t14 ink3" style={{ marginTop: 12 }}>
            {t('review.cases.thenNext', { name: nextName })}
          </p>
        )}
      </div>
    </div>
  );
}
