import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { Program } from './use-programs.ts';

type Rules = Program['rules'];

/** Offered beside whatever a program has now. */
const usualShares = [0, 10, 20, 25, 30, 40, 45, 50, 60, 75, 100];

/** What the engine keeps to when it proposes for a cohort: how many mentors each startup, how many pairs across the border. */
export function CohortRules({
  kind,
  rules,
  onChange,
}: {
  kind: Program['kind'];
  rules: Rules;
  onChange: (part: Partial<Rules>) => void;
}) {
  const t = useT();
  const shares = [...new Set([...usualShares, rules.crossBorderShare])].toSorted((a, b) => a - b);
  return (
    <>
      <SelectField
        label={t('policy.mentorsPerStartup')}
        hint={t('policy.mentorsPerStartupHint')}
        value={String(rules.mentorsPerStartup)}
        onChange={(value) => onChange({ mentorsPerStartup: Number(value) })}
        options={[1, 2, 3].map((count) => ({
          value: String(count),
          label: count === 1 ? '1' : t('policy.upToMentors', { most: count }),
        }))}
      />
      {kind === 'binational' ? (
        <SelectField
          label={t('policy.crossBorder')}
          hint={t('policy.crossBorderHint')}
          value={String(rules.crossBorderShare)}
          onChange={(value) => onChange({ crossBorderShare: Number(value) })}
          options={shares.map((share) => ({
            value: String(share),
            label: share === 0 ? t('policy.noMinimum') : t('policy.share', { share }),
          }))}
        />
      ) : null}
    </>
  );
}
