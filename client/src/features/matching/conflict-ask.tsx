import { Button } from '@mantine/core';
import { useState } from 'react';
import { askAboutConflict } from '../../../../src/contract/matching/conflict-question-routes.ts';
import { getConflict, listConflicts } from '../../../../src/contract/matching/conflict-routes.ts';
import type { ConflictCase } from '../../../../src/contract/matching/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { useRouteMutation } from '../../shared/api/use-route-mutation.ts';
import { Note } from '../../shared/components/note.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** One question to whoever declared the words. They read it beside their own words, and not who the other side is. */
export function ConflictAsk({
  found,
  name,
  question,
  onQuestion,
}: {
  found: ConflictCase;
  name: string;
  question: string;
  onQuestion: (question: string) => void;
}) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const [isMissing, setMissing] = useState(false);
  const ask = useRouteMutation(askAboutConflict, {
    invalidates: [listConflicts, getConflict],
    onSuccess: () => toast({ text: t('review.cases.askedNow', { name }) }),
  });
  const send = (): void => {
    setMissing(question.trim() === '');
    if (question.trim() === '') return;
    ask.mutate({ params: { conflictId: found.id }, body: { question, revision: found.revision } });
  };
  return (
    <>
      <TextArea
        label={t('review.cases.question')}
        value={question}
        onChange={onQuestion}
        maxLength={answerMax}
        minRows={3}
        autosize
        error={isMissing ? t('review.cases.questionNeeded') : null}
        seen={t('review.cases.questionSeen', { name })}
      />
      {ask.error === null ? null : <Note tone="late">{sentence(ask.error)}</Note>}
      <Button fullWidth disabled={ask.isPending} onClick={send}>
        {t('review.cases.send', { name })}
      </Button>
    </>
  );
}
