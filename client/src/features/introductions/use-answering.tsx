import { useState, type ReactNode } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { isApiError } from '../../shared/api/api-error.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { useAnswers, useIntroduction } from './api.ts';
import { AskDialog } from './ask-dialog.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export interface Answering {
  readonly accept: () => void;
  readonly ask: () => void;
  readonly decline: () => void;
  readonly withdraw: () => void;
  readonly isSending: boolean;
  /** The dialogs; put them once into the page. */
  readonly dialogs: ReactNode;
}

type Open = 'ask' | 'decline' | 'withdraw' | null;

/** Everything a person can do with one introduction: presses, dialogs, what is said afterwards. */
export function useAnswering(introduction: Introduction): Answering {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const answers = useAnswers();
  const fresh = useIntroduction(introduction.id);
  const [open, setOpen] = useState<Open>(null);
  const params = { introductionId: introduction.id };
  const { revision } = introduction;
  const close = () => setOpen(null);
  const after = (text: string | null) => ({
    onSuccess: () => {
      close();
      if (text !== null) toast({ text });
    },
    onError: (error: unknown) => {
      if (isApiError(error, 'request.stale')) void fresh.refetch();
      toast({ text: isApiError(error, 'request.stale') ? t('answers.answer.stale') : sentence(error), tone: 'late' });
    },
  });
  const isSending = Object.values(answers).some((answer) => answer.isPending);
  const { mySide } = introduction;
  return {
    accept: () => answers.accept.mutate({ params, body: { revision } }, after(null)),
    ask: () => setOpen('ask'),
    decline: () => setOpen('decline'),
    withdraw: () => setOpen('withdraw'),
    isSending,
    dialogs: (
      <>
        <AskDialog
          isOpen={open === 'ask'}
          isSending={isSending}
          onClose={close}
          onAsk={(question) =>
            answers.ask.mutate({ params, body: { revision, question } }, after(t('answers.answer.asked')))
          }
        />
        <DeclineDialog
          side={mySide}
          isOpen={open === 'decline'}
          isSending={isSending}
          onClose={close}
          onDecline={(decline) =>
            answers.decline.mutate({ params, body: { revision, ...decline } }, after(t('answers.answer.declined')))
          }
        />
        <WithdrawDialog
          isOpen={open === 'withdraw'}
          isSending={isSending}
          onClose={close}
          onWithdraw={() =>
            answers.withdraw.mutate({ params, body: { revision, note: null } }, after(t('answers.answer.withdrawn')))
          }
        />
      </>
    ),
  };
}
