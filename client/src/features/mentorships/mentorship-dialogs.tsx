import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { endReasons, type endReason } from '../../../../src/contract/mentorships/schema.ts';
import { isoDay } from '../../../../src/locales/format.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useNow } from '../../shared/format/use-now.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useMe } from '../../shared/session/session-provider.tsx';

type EndReason = z.output<typeof endReason>;

interface Asking<Answer> {
  readonly isOpen: boolean;
  readonly isSending: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (answer: Answer) => void;
}

const dayMs = 24 * 3_600_000;
const usualRestDays = 14;

/** Until which day: the mentorship goes on by itself on it. */
export function PauseDialog({ onSubmit, ...asking }: Asking<string | null>) {
  const t = useT();
  const { timeZone } = useMe();
  const now = useNow();
  const [day, setDay] = useState(() => isoDay(now + usualRestDays * dayMs, timeZone));
  return (
    <Ask
      {...asking}
      title={t('mentorships.pauseTitle')}
      lead={t('mentorships.pauseLead')}
      action={t('mentorships.pause')}
      onSubmit={() => onSubmit(day === '' ? null : day)}
    >
      <TextField
        type="date"
        label={t('mentorships.pauseField')}
        value={day}
        onChange={setDay}
        min={isoDay(now + dayMs, timeZone)}
      />
    </Ask>
  );
}

export function CompleteDialog({ onSubmit, ...asking }: Asking<void>) {
  const t = useT();
  return (
    <Ask
      {...asking}
      title={t('mentorships.completeTitle')}
      lead={t('mentorships.completeLead')}
      action={t('mentorships.complete')}
      onSubmit={() => onSubmit()}
    />
  );
}

/** Ends it early, with a reason that only coordinators read. */
export function EndDialog({ onSubmit, ...asking }: Asking<EndReason>) {
  const t = useT();
  const [reason, setReason] = useState<EndReason>('no_time');
  return (
    <Ask
      {...asking}
      title={t('mentorships.endTitle')}
      lead={t('mentorships.endLead')}
      action={t('mentorships.end')}
      onSubmit={() => onSubmit(reason)}
    >
      <RadioList
        legend={t('mentorships.endReason')}
        value={reason}
        onChange={setReason}
        choices={endReasons.map((value) => ({ value, label: t(`mentorships.reasons.${value}`) }))}
      />
    </Ask>
  );
}

function Ask({
  title,
  lead,
  action,
  isOpen,
  isSending,
  onClose,
  onSubmit,
  children,
}: Asking<void> & { title: string; lead: string; action: string; children?: ReactNode }) {
  return (
    <Dialog title={title} lead={lead} isOpen={isOpen} onClose={onClose}>
      {children}
      <DialogAnswer action={action} onAction={() => onSubmit()} onClose={onClose} isSending={isSending} />
    </Dialog>
  );
}
