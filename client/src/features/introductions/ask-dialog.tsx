import { useState } from 'react';
import { questionText } from '../../../../src/contract/introductions/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { Dialog } from '../../shared/components/dialog.tsx';
import { DialogAnswer } from '../../shared/components/dialog-answer.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

/** One question before deciding. */
export function AskDialog({
  isOpen,
  isSending,
  onClose,
  onAsk,
}: {
  isOpen: boolean;
  isSending: boolean;
  onClose: () => void;
  onAsk: (question: string) => void;
}) {
  const t = useT();
  const [question, setQuestion] = useState('');
  const [isWrong, setWrong] = useState(false);
  const send = () => {
    const parsed = questionText.safeParse(question);
    setWrong(!parsed.success);
    if (parsed.success) onAsk(parsed.data);
  };
  return (
    <Dialog title={t('answers.answer.askTitle')} lead={t('answers.answer.askLead')} isOpen={isOpen} onClose={onClose}>
      <TextArea
        label={t('answers.answer.askField')}
        value={question}
        onChange={setQuestion}
        error={isWrong ? t('introductions.compose.fields.short') : null}
        maxLength={answerMax}
        autosize
        minRows={4}
      />
      <DialogAnswer action={t('answers.answer.askSend')} onAction={send} onClose={onClose} isSending={isSending} />
    </Dialog>
  );
}
