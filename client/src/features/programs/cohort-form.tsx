import { useState } from 'react';
import { createCohort, getProgram, listPrograms } from '../../../../src/contract/programs/routes.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useForm } from '../../shared/forms/use-form.ts';
import { useT } from '../../shared/i18n/use-t.ts';

const days = ['opensOn', 'closesOn', 'endsOn'] as const;

/** A cohort in preparation: a name and three days that follow each other. Nobody sees it until it opens. */
export function CohortForm({ programId, onClose }: { programId: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const form = useForm({ name: '', opensOn: '', closesOn: '', endsOn: '' });
  const [isOutOfOrder, setOutOfOrder] = useState(false);
  const make = useRouteMutation(createCohort, {
    invalidates: [listPrograms, getProgram],
    onSuccess: ({ name }) => {
      toast({ text: t('programs.page.created', { name }) });
      onClose();
    },
  });
  const send = () => {
    const body = form.check(createCohort.body, form.values);
    if (body === null) return;
    const isOrdered = body.opensOn <= body.closesOn && body.closesOn < body.endsOn;
    setOutOfOrder(!isOrdered);
    if (isOrdered) make.mutate({ params: { programId }, body }, { onError: form.refuse });
  };
  return (
    <Dialog title={t('programs.page.prepare')} isOpen onClose={onClose}>
      <div className="stack">
        <TextField
          label={t('programs.page.name')}
          value={form.values.name}
          onChange={(value) => form.set('name', value)}
          maxLength={120}
          error={form.error('name')}
        />
        {days.map((day) => (
          <TextField
            key={day}
            type="date"
            label={t(`programs.page.${day}`)}
            value={form.values[day]}
            onChange={(value) => form.set(day, value)}
            error={form.error(day)}
          />
        ))}
        {isOutOfOrder ? <Note tone="late">{t('programs.page.order')}</Note> : null}
        {make.error === null ? null : <Note tone="late">{sentence(make.error)}</Note>}
      </div>
      <DialogAnswer action={t('programs.page.create')} onAction={send} onClose={onClose} isSending={make.isPending} />
    </Dialog>
  );
}
