import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import styles from './first-message.module.css';
import { OwnMessageWords } from './first-message.tsx';
import { IntroductionState } from './introduction-state.tsx';
import { PartyFigure } from './party-figure.tsx';
import { QuestionRound } from './question-round.tsx';
import { useAnswering } from './use-answering.tsx';
import { firstName, isBlind, usePartyWords } from './use-party-words.ts';

/** Somebody else is to answer: who, until when, and what happens if they do not. */
export function WaitingView({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const format = useFormat();
  const { nameOf } = usePartyWords();
  const answering = useAnswering(introduction);
  const { message, dueAt, alternates, mySide } = introduction;
  const moment = dueAt === null ? '' : format.moment(dueAt);
  const names = format.list(alternates.flatMap((choice) => choice.name ?? []));
  return (
    <div className={styles.narrow}>
      <div className={styles.person}>
        <PartyFigure party={introduction.other} size={52} />
        <div>
          <h1 className="t20">
            {isBlind(introduction)
              ? t('answers.waiting.yesTitle')
              : t('answers.waiting.request', { name: nameOf(introduction.other) })}
          </h1>
          <IntroductionState introduction={introduction} />
        </div>
      </div>
      <p className="ink2" style={{ marginTop: 16 }}>
        {t(isBlind(introduction) ? 'answers.waiting.yesText' : 'answers.waiting.requestText', { moment })}
      </p>
      <div className="stack" style={{ '--gap': '24px', marginTop: 24 } as React.CSSProperties}>
        <QuestionRound introduction={introduction} />
        {message === null ? null : (
          <section>
            <h2 className="t20" style={{ marginBottom: 12 }}>
              {t('answers.waiting.your')}
            </h2>
            <OwnMessageWords message={message} name={firstName(nameOf(introduction.other))} />
          </section>
        )}
        {mySide !== 'startup' || message === null ? null : (
          <section>
            <h2 className="label">{t('answers.waiting.nextTitle')}</h2>
            <p className="ink2">
              {names === '' ? t('answers.waiting.nobodyNext') : t('answers.waiting.nextText', { names })}
            </p>
          </section>
        )}
        <AnswerButtons introduction={introduction} answering={answering} />
      </div>
      {answering.dialogs}
    </div>
  );
}
