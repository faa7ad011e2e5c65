import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  answerConflictQuestion,
  listOwnQuestions,
} from '../../../../src/contract/matching/conflict-question-routes.ts';
import type { OwnConflictQuestion } from '../../../../src/contract/matching/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Quote } from '../../shared/components/facts.tsx';
import { Note } from '../../shared/components/note.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** What a coordinator asks about words that the reader declared, and their answer. */
export function OwnQuestion({ asked }: { asked: OwnConflictQuestion }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="stack">
      <h2 className="label">{t('questions.words')}</h2>
      <Quote>{asked.words}</Quote>
      <h2 className="label">
        {t('questions.asked', { name: asked.askedByName, moment: format.moment(asked.askedAt) })}
      </h2>
      <p>{asked.question}</p>
      {asked.answer === null ? <Answer asked={asked} /> : <Answered asked={asked} />}
    </div>
  );
}

function Answered({ asked: { answer, answeredAt, answeredByName } }: { asked: OwnConflictQuestion }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <h2 className="label">
        {t('questions.answered', {
          name: answeredByName ?? '',
          moment: answeredAt === null ? '' : format.moment(answeredAt),
        })}
      </h2>
      <Quote>{answer}</Quote>
      <Note>{t('questions.thanks')}</Note>
    </>
  );
}

function Answer({ asked }: { asked: OwnConflictQuestion }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [answer, setAnswer] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = useRouteMutation(answerConflictQuestion, {
    invalidates: [listOwnQuestions],
    onSuccess: () => toast({ text: t('questions.sent') }),
  });
  if (asked.isClosed) return <Note>{t('questions.closed')}</Note>;
  const submit = (): void => {
    setMissing(answer.trim() === '');
    if (answer.trim() !== '') send.mutate({ params: { questionId: asked.id }, body: { answer } });
  };
  return (
    <>
      <TextArea
        label={t('questions.answer')}
        value={answer}
        onChange={setAnswer}
        maxLength={answerMax}
        minRows={4}
        autosize
        error={isMissing ? t('questions.missing') : null}
        seen={t('questions.seen')}
      />
      {send.error === null ? null : <Note tone="late">{sentence(send.error)}</Note>}
      <div>
        <Button disabled={send.isPending} onClick={submit}>
          {t('questions.send')}
        </Button>
      </div>
    </>
  );
}
