import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './first-message.module.css';

/** The one question before deciding and its reply, as both sides read them. */
export function QuestionRound({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { question, mySide } = introduction;
  if (question === null) return null;
  const isMine = mySide === 'mentor';
  const own = `${styles.bubble} ${styles.own}`;
  return (
    <section>
      <h2 className="label">{t(isMine ? 'answers.reply.yourQuestion' : 'answers.reply.titleHidden')}</h2>
      <p className={isMine ? own : styles.bubble}>{question.text}</p>
      <h2 className="label" style={{ marginTop: 16 }}>
        {t(isMine ? 'answers.reply.theirReply' : 'answers.reply.field')}
      </h2>
      {question.reply === null ? (
        <p className="t14 ink2">{t('answers.reply.noReply')}</p>
      ) : (
        <p className={isMine ? styles.bubble : own}>{question.reply}</p>
      )}
    </section>
  );
}
