import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Enrollment } from './use-programs.ts';

const tones = { applied: 'plain', admitted: 'act', declined: 'off', withdrawn: 'off' } as const;

/** Where an application stands, in a word. */
export function EnrollmentState({ state }: { state: Enrollment['state'] }) {
  const t = useT();
  return <StateBadge tone={tones[state]}>{t(`programs.state.${state}`)}</StateBadge>;
}
