import { useState } from 'react';
import {
  declineReasons,
  type DeclineReason,
  type Introduction,
} from '../../../../src/contract/introductions/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Quote } from '../../shared/components/facts.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** What each side may say; a founder is not asked whether it is too early, a mentor not whether it is needed. */
const reasonsOf = (side: Introduction['mySide']): readonly DeclineReason[] =>
  declineReasons.filter((reason) =>
    side === 'startup' ? reason !== 'too_early' && reason !== 'not_my_field' : reason !== 'not_what_we_need',
  );

export interface Decline {
  readonly reason: DeclineReason;
  readonly note: string | null;
}

/** The fields of a no: one tap on a reason is enough, and what the other side will read stands below. */
export function DeclineFields({
  side,
  value,
  onChange,
}: {
  side: Introduction['mySide'];
  value: Decline;
  onChange: (value: Decline) => void;
}) {
  const t = useT();
  return (
    <div className="stack" style={{ '--gap': '20px' } as React.CSSProperties}>
      <RadioList
        legend={t('answers.answer.declineLead')}
        hideLegend
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        choices={reasonsOf(side).map((reason) => ({ value: reason, label: t(`answers.answer.reasons.${reason}`) }))}
      />
      {value.reason === 'other' || value.reason === 'conflict' ? (
        <TextArea
          label={t('answers.answer.declineNote')}
          value={value.note ?? ''}
          onChange={(note) => onChange({ ...value, note: note === '' ? null : note })}
          maxLength={answerMax}
          autosize
          minRows={2}
        />
      ) : null}
      <div>
        <p className="label">{t('answers.answer.theyRead')}</p>
        <Quote>{t('answers.answer.theyReadText')}</Quote>
      </div>
    </div>
  );
}

export function DeclineDialog({
  side,
  isOpen,
  isSending,
  onClose,
  onDecline,
}: {
  side: Introduction['mySide'];
  isOpen: boolean;
  isSending: boolean;
  onClose: () => void;
  onDecline: (decline: Decline) => void;
}) {
  const t = useT();
  const [value, setValue] = useState<Decline>({ reason: 'no_time', note: null });
  return (
    <Dialog
      title={t('answers.answer.declineTitle')}
      lead={t('answers.answer.declineLead')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <DeclineFields side={side} value={value} onChange={setValue} />
      <DialogAnswer
        action={t('answers.answer.declineSend')}
        onAction={() => onDecline(value)}
        onClose={onClose}
        isSending={isSending}
      />
    </Dialog>
  );
}
