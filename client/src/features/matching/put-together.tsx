import { useState } from 'react';
import { getDesk } from '../../../../src/contract/insights/routes.ts';
import { listProgramIntroductions, proposeIntroduction } from '../../../../src/contract/introductions/routes.ts';
import { listMatches, proposeMatch } from '../../../../src/contract/matching/match-routes.ts';
import { listMentorCandidates, listStartupCandidates } from '../../../../src/contract/matching/routes.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { RadioList } from '../../shared/components/choice-list.tsx';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { Note } from '../../shared/components/note.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { pairWith, type Subject } from './use-candidates.ts';

type Way = 'queue' | 'direct';
const invalidates = [listMentorCandidates, listStartupCandidates, listMatches, listProgramIntroductions, getDesk];

/** A coordinator puts two together, with the reason: first to the review desk, or at once to both. */
export function PutTogether({
  subject,
  other,
  reviewsFirst,
  onClose,
}: {
  subject: Subject;
  other: { readonly id: string; readonly name: string };
  /** The program's own way stands chosen. */
  reviewsFirst: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [way, setWay] = useState<Way>(reviewsFirst ? 'queue' : 'direct');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const done = (text: string) => {
    toast({ text });
    onClose();
  };
  const propose = useRouteMutation(proposeMatch, { invalidates, onSuccess: () => done(t('network.queued')) });
  const introduce = useRouteMutation(proposeIntroduction, { invalidates, onSuccess: () => done(t('network.sent')) });
  const error = way === 'queue' ? propose.error : introduce.error;
  const send = () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    const input = {
      params: { programId: subject.programId },
      body: { ...pairWith(subject, other.id), reason: said },
    };
    if (way === 'queue') propose.mutate(input);
    else introduce.mutate(input);
  };
  return (
    <Dialog title={t('network.putTitle', { one: subject.name, other: other.name })} isOpen onClose={onClose}>
      <RadioList<Way>
        legend={t('network.way')}
        value={way}
        onChange={setWay}
        choices={[
          { value: 'queue', label: t('network.queue'), hint: t('network.queueHint') },
          { value: 'direct', label: t('network.direct'), hint: t('network.directHint') },
        ]}
      />
      <TextArea
        label={t('review.reason.why')}
        value={reason}
        onChange={setReason}
        maxLength={answerMax}
        autosize
        minRows={3}
        error={isMissing ? t('review.reason.whyNeeded') : null}
        seen={t('review.reason.kept')}
      />
      {error === null ? null : <Note tone="late">{sentence(error)}</Note>}
      <DialogAnswer
        action={t(way === 'queue' ? 'network.toQueue' : 'network.introduce')}
        onAction={send}
        onClose={onClose}
        isSending={propose.isPending || introduce.isPending}
      />
    </Dialog>
  );
}
