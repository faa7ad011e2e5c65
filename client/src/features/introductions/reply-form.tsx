import { Button } from '@mantine/core';
import { useState } from 'react';
import { questionText, type Introduction } from '../../../../src/contract/introductions/schema.ts';
import { answerMax } from '../../../../src/contract/shared/schema.ts';
import { useErrorSentence } from '../../shared/api/use-error-sentence.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SavedMark } from '../../shared/components/saved-mark.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { TextArea } from '../../shared/components/text-area.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { useAnswers } from './api.ts';
import styles from './first-message.module.css';
import { OwnMessageWords } from './first-message.tsx';
import { useKeptText } from './kept-drafts.ts';
import { PartyFigure } from './party-figure.tsx';
import { firstName, isBlind, usePartyWords } from './use-party-words.ts';

/** The mentor asked first: their clock is stopped, the founder has a date, and what is typed stays on this device. */
export function ReplyForm({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const format = useFormat();
  const { question, wait, message, dueAt } = introduction;
  const kept = useKeptText(`reply:${introduction.id}`);
  const reply = useReply(introduction, kept);
  const name = useShortName(introduction);
  if (question === null) return null;
  return (
    <div className={styles.narrow}>
      <div className={styles.person}>
        <PartyFigure party={introduction.other} size={52} />
        <div>
          <h1 className="t20">{name === null ? t('answers.reply.titleHidden') : t('answers.reply.title', { name })}</h1>
          <p className="t14 ink2">{format.moment(question.askedAt)}</p>
        </div>
      </div>
      <p className={styles.bubble}>{question.text}</p>
      <div style={{ marginTop: 16 }}>
        <Note icon="clock">
          <b>{name === null ? t('answers.reply.stoppedHidden') : t('answers.reply.stopped', { name })}</b>{' '}
          {t('answers.reply.round', { count: wait?.stoppedDays ?? 1 })}
        </Note>
      </div>
      {message === null ? null : (
        <details className={styles.details}>
          <summary>
            {t('answers.reply.asked', { day: format.day(introduction.askedAt, { weekday: false }) })}
            <Icon name="down" size={20} />
          </summary>
          <div>
            <OwnMessageWords message={message} name={name ?? ''} />
          </div>
        </details>
      )}
      <div style={{ marginTop: 20 }}>
        <TextArea
          label={t('answers.reply.field')}
          value={kept.text}
          onChange={kept.set}
          error={reply.isWrong ? t('introductions.compose.fields.short') : null}
          hint={t('answers.reply.hint')}
          maxLength={answerMax}
          autosize
          minRows={5}
        />
        {kept.text === '' ? null : <SavedMark>{t('introductions.compose.kept')}</SavedMark>}
      </div>
      <StickyFoot onDesk>
        {dueAt === null ? null : (
          <p className="t14 ink2" style={{ marginBottom: 10 }}>
            {t('answers.reply.before', { day: format.day(dueAt) })}
          </p>
        )}
        <Button fullWidth disabled={reply.isSending} onClick={reply.send}>
          {name === null ? t('answers.reply.sendHidden') : t('answers.reply.send', { name })}
        </Button>
      </StickyFoot>
    </div>
  );
}

function useShortName(introduction: Introduction): string | null {
  const { nameOf } = usePartyWords();
  return isBlind(introduction) ? null : firstName(nameOf(introduction.other));
}

function useReply(introduction: Introduction, kept: { text: string; forget: () => void }) {
  const t = useT();
  const toast = useToast();
  const sentence = useErrorSentence();
  const { reply } = useAnswers();
  const [isWrong, setWrong] = useState(false);
  const send = () => {
    const parsed = questionText.safeParse(kept.text);
    setWrong(!parsed.success);
    if (!parsed.success) return;
    reply.mutate(
      { params: { introductionId: introduction.id }, body: { revision: introduction.revision, reply: parsed.data } },
      {
        onSuccess: () => {
          kept.forget();
          toast({ text: t('answers.reply.sent') });
        },
        onError: (error) => toast({ text: sentence(error), tone: 'late' }),
      },
    );
  };
  return { isWrong, isSending: reply.isPending, send };
}
