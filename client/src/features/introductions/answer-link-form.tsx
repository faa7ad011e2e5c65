import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { questionText } from '../../../../src/contract/introductions/schema.ts';
import { formatMoment } from '../../../../src/locales/format.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Note } from '../../shared/components/note.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useLanguage } from '../../shared/i18n/language-provider.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { AnswerLinkAccept } from './answer-link-accept.tsx';
import type { LinkAnswer, ReadLink } from './answer-link.ts';
import { DeclineFields, type Decline } from './decline-dialog.tsx';

type Wanted = 'accept' | 'ask' | 'decline';

/** Three ways to answer, one at a time; going from one to another changes nothing yet. */
export function AnswerLinkForm({
  link,
  wanted,
  isSending,
  error,
  onAnswer,
}: {
  link: ReadLink;
  wanted: Wanted | undefined;
  isSending: boolean;
  error: unknown;
  onAnswer: (answer: LinkAnswer) => void;
}) {
  const t = useT();
  const sentence = useErrorSentence();
  const { can } = link.introduction;
  const [shown, setShown] = useState<Wanted>(wanted !== undefined && can[wanted] ? wanted : 'accept');
  const back = () => setShown('accept');
  return (
    <div className="stack" style={{ '--gap': '20px' } as React.CSSProperties}>
      <p className="t14 ink3">{t('answers.link.kicker', { name: link.name })}</p>
      {shown === 'accept' ? (
        <AnswerLinkAccept
          link={link}
          isSending={isSending}
          onAccept={() => onAnswer({ answer: 'accept' })}
          onOther={setShown}
        />
      ) : null}
      {shown === 'ask' ? <Ask isSending={isSending} onBack={back} onAnswer={onAnswer} /> : null}
      {shown === 'decline' ? <No link={link} isSending={isSending} onBack={back} onAnswer={onAnswer} /> : null}
      {error ? <Note tone="late">{sentence(error)}</Note> : null}
      <Once link={link} />
    </div>
  );
}

interface Part {
  readonly isSending: boolean;
  readonly onBack: () => void;
  readonly onAnswer: (answer: LinkAnswer) => void;
}

function Ask({ isSending, onBack, onAnswer }: Part) {
  const t = useT();
  const [question, setQuestion] = useState('');
  const [isWrong, setWrong] = useState(false);
  const send = () => {
    const parsed = questionText.safeParse(question);
    setWrong(!parsed.success);
    if (parsed.success) onAnswer({ answer: 'ask', question: parsed.data });
  };
  return (
    <>
      <h1 className="t28">{t('answers.answer.askTitle')}</h1>
      <p className="ink2">{t('answers.answer.askLead')}</p>
      <TextArea
        label={t('answers.answer.askField')}
        value={question}
        onChange={setQuestion}
        error={isWrong ? t('introductions.compose.fields.short') : null}
        maxLength={answerMax}
        autosize
        minRows={4}
      />
      <Button fullWidth disabled={isSending} onClick={send}>
        {isSending ? t('ui.sending') : t('answers.answer.askSend')}
      </Button>
      <Back onBack={onBack} />
    </>
  );
}

function No({ link, isSending, onBack, onAnswer }: Part & { link: ReadLink }) {
  const t = useT();
  const [decline, setDecline] = useState<Decline>({ reason: 'no_time', note: null });
  return (
    <>
      <h1 className="t28">{t('answers.answer.declineTitle')}</h1>
      <p className="ink2">{t('answers.answer.declineLead')}</p>
      <DeclineFields side={link.introduction.mySide} value={decline} onChange={setDecline} />
      <Button fullWidth disabled={isSending} onClick={() => onAnswer({ answer: 'decline', ...decline })}>
        {isSending ? t('ui.sending') : t('answers.answer.declineSend')}
      </Button>
      <Back onBack={onBack} />
    </>
  );
}

function Back({ onBack }: { onBack: () => void }) {
  const t = useT();
  return (
    <Button fullWidth variant="subtle" onClick={onBack}>
      {t('answers.link.back')}
    </Button>
  );
}

/** The date stands on the clock of whose answer it is: this device may be anywhere. */
function Once({ link }: { link: ReadLink }) {
  const t = useT();
  const { language } = useLanguage();
  const moment = formatMoment(link.expiresAt, { language, timeZone: link.timeZone });
  return (
    <Note icon="key">
      {t('answers.link.once', { moment })} {t('answers.link.else')}{' '}
      <Link to="/$lang/sign-in" params={{ lang: language }}>
        {t('answers.link.signIn')}
      </Link>
      .
    </Note>
  );
}
