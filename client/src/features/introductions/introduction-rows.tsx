import { Link } from '@tanstack/react-router';
import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { Icon } from '../../shared/components/icon.tsx';
import { Span } from '../../shared/components/span.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './introduction-rows.module.css';
import { IntroductionState, spanOf } from './introduction-state.tsx';
import { usePartyWords } from './use-party-words.ts';

/** Introductions that stand alike, each with its arc, one sentence and where it stands. */
export function IntroductionRows({
  title,
  introductions,
  isOver = false,
}: {
  title: string;
  introductions: readonly Introduction[];
  isOver?: boolean;
}) {
  if (introductions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className="t20">{title}</h2>
      <ol className={styles.rows} data-over={isOver || undefined}>
        {introductions.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionRow introduction={introduction} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function IntroductionRow({ introduction }: { introduction: Introduction }) {
  const { nameOf } = usePartyWords();
  const sentence = useRowSentence();
  const isRequest = introduction.mySide === 'mentor' && introduction.state !== 'accepted';
  const params = { introductionId: introduction.id };
  return (
    <Link
      className={styles.row}
      to={isRequest ? '/requests/$introductionId' : '/introductions/$introductionId'}
      params={params}
    >
      <span className={styles.span}>
        <Span state={spanOf(introduction)} isDecorative />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{nameOf(introduction.other)}</span>
        <span className="t14 ink2">{sentence(introduction)}</span>
        <span className={styles.state}>
          <IntroductionState introduction={introduction} />
        </span>
      </span>
      <Icon name="right" size={16} />
    </Link>
  );
}

/** What happens next, or how it ended, in one sentence. */
function useRowSentence(): (introduction: Introduction) => string {
  const t = useT();
  const format = useFormat();
  const { textOf } = usePartyWords();
  return (introduction) => {
    const { state, other, next, endedAt, dueAt, alternates, waitsFor } = introduction;
    if (state === 'closed') {
      const day = endedAt === null ? '' : format.day(endedAt, { weekday: false });
      if (next === null) return day;
      const then =
        next.name === null ? t('introductions.closedNextHidden') : t('introductions.closedNext', { name: next.name });
      return `${day}. ${then}`;
    }
    if (state === 'accepted') return textOf(other.side === 'mentor' ? other.headline : other.oneLiner)?.words ?? '';
    if (state === 'asked') {
      return t(introduction.mySide === 'startup' ? 'introductions.row.question' : 'introductions.row.youAsked');
    }
    if (introduction.origin !== 'request') {
      return t(waitsFor === 'me' ? 'introductions.row.proposed' : 'introductions.row.yesWaits');
    }
    if (introduction.mySide === 'mentor') return t('introductions.row.askedYou');
    const by = dueAt === null ? '' : t('introductions.row.answerBy', { moment: format.moment(dueAt) });
    const [first] = alternates;
    return first?.name ? `${by} ${t('introductions.row.thenNext', { name: first.name })}` : by;
  };
}
