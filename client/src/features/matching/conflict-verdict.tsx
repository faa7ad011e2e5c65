import { Button } from '@mantine/core';
import { useState } from 'react';
import { decideConflict, getConflict, listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

const again = { never: null, '3': 3, '6': 6, '12': 12, '24': 24 } as const;
type Again = keyof typeof again;

/** Why it is a conflict or none, and when to look at it again. A refused or stale decision keeps what was written. */
export function ConflictVerdict({
  found,
  decision,
  reason,
  onReason,
  nextName,
  onDecided,
}: {
  found: ConflictCase;
  decision: 'confirmed' | 'cleared';
  reason: string;
  onReason: (reason: string) => void;
  nextName: string | null;
  onDecided: () => void;
}) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
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
    <>
      <TextArea
        label={t('review.cases.why')}
        value={reason}
        onChange={onReason}
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
    </>
  );
}
