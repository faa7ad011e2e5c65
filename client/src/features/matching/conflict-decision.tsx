import { useState } from 'react';
import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { ConflictAsk } from './conflict-ask.tsx';
import { ConflictVerdict } from './conflict-verdict.tsx';
import styles from './desk.module.css';

type Choice = 'confirmed' | 'cleared' | 'ask';

/** y, the decision: it is a conflict, it is not, or whoever declared the words is asked first. What was written stays. */
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
  const format = useFormat();
  const [choice, setChoice] = useState<Choice>(found.state === 'cleared' ? 'cleared' : 'confirmed');
  const [reason, setReason] = useState('');
  const [question, setQuestion] = useState('');
  const name = found.side === 'mentor' ? found.mentor.name : found.startup.name;
  const isOpen = found.state === 'open' && found.waitsSince === null;
  const asking = {
    value: 'ask',
    label: t('review.cases.needAsk', { name }),
    hint: t(found.can.ask ? 'review.cases.needAskHint' : 'review.cases.nobodyToAsk', { name }),
    isDisabled: !found.can.ask,
  } as const;
  return (
    <div className={styles.decision}>
      <h2 className="t20">{t('review.cases.decision')}</h2>
      {found.waitsSince === null ? null : (
        <Note icon="clock">{t('review.cases.waiting', { name, moment: format.moment(found.waitsSince) })}</Note>
      )}
      <RadioList<Choice>
        legend={t('review.cases.decision')}
        hideLegend
        value={choice}
        onChange={setChoice}
        choices={[
          { value: 'confirmed', label: t('review.cases.confirmed'), hint: t('review.cases.confirmedHint') },
          { value: 'cleared', label: t('review.cases.cleared'), hint: t('review.cases.clearedHint') },
          ...(isOpen ? [asking] : []),
        ]}
      />
      {choice === 'ask' ? (
        <ConflictAsk found={found} name={name} question={question} onQuestion={setQuestion} />
      ) : (
        <ConflictVerdict
          found={found}
          decision={choice}
          reason={reason}
          onReason={setReason}
          nextName={nextName}
          onDecided={onDecided}
        />
      )}
    </div>
  );
}
