import type { ReactNode } from 'react';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Person } from '../../shared/components/person.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import { AnswerFoot, AnswerPanel } from './answer-panel.tsx';
import panel from './answer-panel.module.css';
import styles from './first-message.module.css';
import { FirstMessageWords } from './first-message.tsx';
import { PartyWords } from './party-words.tsx';
import { QuestionRound } from './question-round.tsx';
import { useAnswering } from './use-answering.tsx';
import { usePartyWords } from './use-party-words.ts';

/** A founder's request as its mentor reads it: who asks, what they ask, why it fits, and the three answers. */
export function RequestBrief({
  introduction,
  why,
  isLastPlace,
}: {
  introduction: Introduction;
  /** Why it fits: the explanation of the score. */
  why: ReactNode;
  isLastPlace: boolean;
}) {
  const t = useT();
  const answering = useAnswering(introduction);
  const { message } = introduction;
  return (
    <>
      <div className={panel.beside}>
        <div>
          <AskedBy introduction={introduction} />
          <PartyWords introduction={introduction} isTitle />
          <div className="stack" style={{ '--gap': '24px', marginTop: 24 } as React.CSSProperties}>
            <QuestionRound introduction={introduction} />
            {message === null ? null : <FirstMessageWords message={message} />}
            <section>
              <h2 className="label" style={{ marginBottom: 8 }}>
                {t('introductions.request.fits')}
              </h2>
              {why}
            </section>
          </div>
        </div>
        <AnswerPanel introduction={introduction} answering={answering} isLastPlace={isLastPlace} />
      </div>
      <AnswerFoot introduction={introduction} answering={answering} />
      {answering.dialogs}
    </>
  );
}

function AskedBy({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const format = useFormat();
  const { personOf, nameOf } = usePartyWords();
  const person = personOf(introduction.other);
  const { message, askedAt, other } = introduction;
  const language = message?.language === 'en' ? t('introductions.request.inEn') : t('introductions.request.inEs');
  return (
    <div className={styles.person}>
      {person === null ? null : <Person name={person.name} id={person.id} size={52} />}
      <p className="t14 ink2">
        <b>{person === null ? nameOf(other) : `${person.name}, ${nameOf(other)}`}</b>
        <br />
        {message === null
          ? t('introductions.request.proposedOn', { day: format.day(askedAt) })
          : t('introductions.request.askedOn', { day: format.day(askedAt), language })}
      </p>
    </div>
  );
}
