import { Button } from '@mantine/core';
import { useState } from 'react';
import { textMax } from '../../../../src/contract/shared/schema.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

const reasons = ['stage', 'incomplete', 'focus', 'full', 'other'] as const;
type Reason = (typeof reasons)[number];

/** A reason, and the words that the applicant reads; whoever decides may change them. */
export function DeclineForm({ isSending, onDecline }: { isSending: boolean; onDecline: (words: string) => void }) {
  const t = useT();
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState('');
  const [isMarked, setMarked] = useState(false);
  const choose = (next: Reason) => {
    setReason(next);
    setWords(next === 'other' ? '' : t(`programs.desk.texts.${next}`));
    setMarked(false);
  };
  const send = () => {
    if (words.trim() === '') setMarked(true);
    else onDecline(words.trim());
  };
  return (
    <div className="stack">
      <RadioList
        legend={t('programs.desk.reasonLegend')}
        lead={t('programs.desk.reasonHint')}
        value={reason}
        onChange={choose}
        choices={reasons.map((value) => ({ value, label: t(`programs.desk.reasons.${value}`) }))}
      />
      {reason === null ? null : (
        <>
          <TextArea
            label={t('programs.desk.words')}
            value={words}
            onChange={setWords}
            maxLength={textMax}
            autosize
            minRows={3}
            error={isMarked ? t('programs.desk.write') : null}
          />
          <Button variant="default" loading={isSending} onClick={send}>
            {t('programs.desk.decline')}
          </Button>
        </>
      )}
    </div>
  );
}
