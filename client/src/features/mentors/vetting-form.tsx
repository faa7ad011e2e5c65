import { useState } from 'react';
import { getDesk } from '../../../../src/contract/insights/routes.ts';
import { listMentorCandidates } from '../../../../src/contract/matching/routes.ts';
import { getMentor, listMentors, vetMentor } from '../../../../src/contract/mentors/routes.ts';
import type { MentorPage, VettingState } from '../../../../src/contract/mentors/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

const states = ['pending', 'in-review', 'vetted'] as const satisfies readonly VettingState[];

/** What staff found about a mentor and until when it holds. A colleague who was quicker is told, and nothing written is lost. */
export function VettingForm({ mentor, name, onClose }: { mentor: MentorPage; name: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [to, setTo] = useState<VettingState>('vetted');
  const [expiresOn, setExpiresOn] = useState('');
  const [reason, setReason] = useState('');
  const vet = useRouteMutation(vetMentor, {
    invalidates: [getMentor, listMentors, listMentorCandidates, getDesk],
    onSuccess: () => {
      toast({ text: t('network.vetting.saved', { name }) });
      onClose();
    },
  });
  const send = () =>
    vet.mutate({
      params: { mentorId: mentor.id },
      body: {
        from: mentor.vetting.state,
        to,
        expiresOn: to !== 'vetted' || expiresOn === '' ? null : expiresOn,
        reason: reason.trim() === '' ? null : reason.trim(),
      },
    });
  return (
    <Dialog title={t('network.vetting.title', { name })} isOpen onClose={onClose}>
      <RadioList<VettingState>
        legend={t('network.vetting.state')}
        value={to}
        onChange={setTo}
        choices={states.map((value) => ({
          value,
          label: t(`network.vetting.states.${value}`),
          hint: t(`network.vetting.hints.${value}`),
        }))}
      />
      {to === 'vetted' ? (
        <TextField
          type="date"
          label={t('network.vetting.until')}
          hint={t('network.vetting.untilHint')}
          value={expiresOn}
          onChange={setExpiresOn}
        />
      ) : null}
      <TextArea
        label={t('network.vetting.note')}
        value={reason}
        onChange={setReason}
        maxLength={answerMax}
        autosize
        minRows={2}
        seen={t('network.vetting.seen')}
      />
      {vet.error === null ? null : (
        <Note tone="late">
          {isApiError(vet.error, 'request.stale') ? t('network.vetting.stale') : sentence(vet.error)}
        </Note>
      )}
      <DialogAnswer action={t('network.vetting.save')} onAction={send} onClose={onClose} isSending={vet.isPending} />
    </Dialog>
  );
}
