import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { StickyFoot } from '../../shared/components/sticky-foot.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { AnswerDeadline } from './answer-deadline.tsx';
import styles from './answer-panel.module.css';
import type { Answering } from './use-answering.tsx';

interface Answer {
  readonly introduction: Introduction;
  readonly answering: Answering;
  readonly isLastPlace?: boolean;
}

/** At a desk: the date, the answers, and what each of them does, beside the brief. */
export function AnswerPanel({ introduction, answering, isLastPlace = false }: Answer) {
  const t = useT();
  const { can } = introduction;
  const says = [
    ...(can.accept && isLastPlace ? [t('answers.answer.lastPlace')] : []),
    ...(can.accept ? [t('answers.answer.contact')] : []),
    ...(can.ask ? [t('answers.answer.asking')] : []),
    ...(can.decline ? [t('answers.answer.ifNo')] : []),
  ];
  return (
    <div className={styles.panel}>
      {introduction.dueAt === null ? null : (
        <p className={styles.date}>
          <Icon name="clocks" />
          <AnswerDeadline introduction={introduction} />
        </p>
      )}
      <AnswerButtons introduction={introduction} answering={answering} />
      <p className="t14 ink3">{says.join(' ')}</p>
    </div>
  );
}

/** On a phone: the same, under the thumb. */
export function AnswerFoot({ introduction, answering }: Answer) {
  const { can } = introduction;
  if (!can.accept && !can.ask && !can.decline && !can.withdraw) return null;
  return (
    <StickyFoot>
      <p className="t14 ink2" style={{ marginBottom: 10 }}>
        <AnswerDeadline introduction={introduction} />
      </p>
      <AnswerButtons introduction={introduction} answering={answering} />
    </StickyFoot>
  );
}
