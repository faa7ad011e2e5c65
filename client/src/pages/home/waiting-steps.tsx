import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { IntroductionState } from '../../features/introductions/introduction-state.tsx';
import { PartyFigure } from '../../features/introductions/party-figure.tsx';
import { firstName, usePartyWords } from '../../features/introductions/use-party-words.ts';
import { LinkButton } from '../../shared/components/link-button.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './home.module.css';

/** What waits for this founder, each with its date and its one act; the first is the page's filled button. */
export function WaitingSteps({ introductions }: { introductions: readonly Introduction[] }) {
  if (introductions.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {introductions.map((introduction, index) => (
        <li key={introduction.id}>
          <WaitingStep introduction={introduction} isFirst={index === 0} />
        </li>
      ))}
    </ol>
  );
}

function WaitingStep({ introduction, isFirst }: { introduction: Introduction; isFirst: boolean }) {
  const t = useT();
  const format = useFormat();
  const { nameOf, kindOf, textOf } = usePartyWords();
  const { other, question, state, dueAt } = introduction;
  const isQuestion = state === 'asked';
  const name = nameOf(other);
  const about = textOf(other.side === 'mentor' ? other.headline : other.oneLiner);
  return (
    <div className={styles.step}>
      <PartyFigure party={other} />
      <div className={styles.words}>
        <h2 className="t20">{isQuestion ? t('homes.askedYou', { name }) : t('homes.proposedYou')}</h2>
        <p className="ink2">
          {isQuestion ? `“${question?.text ?? ''}”` : [about?.words, kindOf(other)].filter(Boolean).join('. ')}
        </p>
        {isQuestion ? <p className="t14 ink2">{t('homes.clockStopped', { name: firstName(name) })}</p> : null}
        {isQuestion ? null : <IntroductionState introduction={introduction} />}
        {dueAt === null ? null : <p className="t14 ink3">{t('homes.until', { moment: format.moment(dueAt) })}</p>}
      </div>
      <div className={styles.act}>
        <LinkButton
          to="/introductions/$introductionId"
          params={{ introductionId: introduction.id }}
          variant={isFirst ? 'filled' : 'default'}
        >
          {isQuestion ? t('homes.reply', { name: firstName(name) }) : t('homes.readBrief')}
        </LinkButton>
      </div>
    </div>
  );
}
