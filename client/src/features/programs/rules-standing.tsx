import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { DeskEnrollment } from './use-programs.ts';

interface Judged {
  readonly enrollment: DeskEnrollment;
  /** An open conflict case names this applicant. */
  readonly isInCase: boolean;
}

/** In a word, whether an applicant meets the rules: what keeps them out before what nobody knows yet. */
export function RulesStanding({ enrollment: { rules }, isInCase }: Judged) {
  const t = useT();
  const unmet = rules.find(({ standing }) => standing === 'unmet');
  if (unmet !== undefined) {
    return (
      <StateBadge tone="late">{t('programs.desk.out', { rule: t(`programs.desk.rule.${unmet.rule}`) })}</StateBadge>
    );
  }
  if (isInCase) return <StateBadge>{t('programs.desk.inCase')}</StateBadge>;
  if (rules.some(({ standing }) => standing === 'untold')) return <StateBadge>{t('programs.desk.untold')}</StateBadge>;
  return <StateBadge tone="act">{t('programs.desk.meets')}</StateBadge>;
}

const tones = { met: 'act', untold: 'plain', unmet: 'late' } as const;

/** Every rule by itself, beside the application that is read. */
export function RulesList({ enrollment: { rules }, isInCase }: Judged) {
  const t = useT();
  return (
    <ul className="stack" style={{ gap: 4 }}>
      {rules.map(({ rule, standing }) => (
        <li key={rule}>
          <StateBadge tone={tones[standing]}>
            {t(`programs.desk.standing.${standing}`, { rule: t(`programs.desk.ruleName.${rule}`) })}
          </StateBadge>
        </li>
      ))}
      {isInCase ? (
        <li>
          <StateBadge>{t('programs.desk.inCase')}</StateBadge>
        </li>
      ) : null}
    </ul>
  );
}
