import type { Introduction } from '../../../../src/contract/introductions/schema.ts';
import { AgeingChip } from '../../shared/components/ageing-chip.tsx';
import type { SpanState } from '../../shared/components/span.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

export const spanOf = (introduction: Introduction): SpanState => {
  if (introduction.state === 'accepted') return 'both';
  return introduction.iSaidYes && introduction.state !== 'closed' ? 'mine' : 'open';
};

/** Where it stands in a word or in days: the one thing at the end of a row. */
export function IntroductionState({ introduction }: { introduction: Introduction }) {
  const t = useT();
  const { state, wait, endedByMe, mySide } = introduction;
  if (state === 'closed') {
    const words = { declined: 'introductions.youDeclined', withdrawn: 'introductions.youWithdrew' } as const;
    return <StateBadge tone="off">{t(endedByMe ? words[endedByMe] : 'introductions.closed')}</StateBadge>;
  }
  if (state === 'accepted') return <StateBadge tone="act">{t('introductions.row.mentorship')}</StateBadge>;
  if (state === 'asked') {
    return (
      <StateBadge tone="off">
        {t(mySide === 'startup' ? 'introductions.stoppedForYou' : 'introductions.stopped')}
      </StateBadge>
    );
  }
  return wait === null ? null : <AgeingChip day={wait.day} of={wait.of} lateDays={wait.lateDays} />;
}
