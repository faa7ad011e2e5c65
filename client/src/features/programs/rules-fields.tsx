import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Counter } from '../../shared/components/counter.tsx';
import { Field } from '../../shared/components/field-foot.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import { CohortRules } from './cohort-rules.tsx';
import { StagesField } from './stages-field.tsx';
import type { Program } from './use-programs.ts';

type Rules = Program['rules'];
interface RulesFieldsProps {
  readonly kind: Program['kind'];
  readonly rules: Rules;
  readonly onChange: (part: Partial<Rules>) => void;
}

/** Who is paired and admitted at all, and how requests run. */
export function RulesFields({ kind, rules, onChange }: RulesFieldsProps) {
  const t = useT();
  return (
    <>
      <Gates rules={rules} onChange={onChange} />
      <CohortRules kind={kind} rules={rules} onChange={onChange} />
      <Field label={t('policy.cap')}>
        <Counter
          label={t('policy.cap')}
          value={rules.maxOpenRequests}
          onChange={(maxOpenRequests) => onChange({ maxOpenRequests })}
          min={1}
          max={10}
        />
      </Field>
      <Field label={t('policy.answerDays')} hint={t('policy.answerDaysHint')}>
        <Counter
          label={t('policy.answerDays')}
          value={rules.answerDays}
          onChange={(answerDays) => onChange({ answerDays })}
          min={1}
          max={20}
        />
      </Field>
      <CheckOption
        label={t('policy.reviewsFirst')}
        hint={t('policy.reviewsFirstHint')}
        isChecked={rules.reviewsFirst}
        onChange={(reviewsFirst) => onChange({ reviewsFirst })}
      />
      <CheckOption
        label={t('policy.excludesFlagged')}
        hint={t('policy.excludesFlaggedHint')}
        isChecked={rules.excludesFlagged}
        onChange={(excludesFlagged) => onChange({ excludesFlagged })}
      />
    </>
  );
}

/** Offered beside whatever a program has now. */
const usualMinutes = [0, 15, 30, 45, 60, 90, 120, 180, 240];

function Gates({ rules, onChange }: Omit<RulesFieldsProps, 'kind'>) {
  const t = useT();
  const minutes = [...new Set([...usualMinutes, rules.minimumMinutesPerWeek])].toSorted((a, b) => a - b);
  return (
    <>
      <Field label={t('policy.languageGate')} hint={t('policy.languageGateHint')}>
        <Segmented
          legend={t('policy.languageGate')}
          value={rules.languageGate}
          onChange={(languageGate) => onChange({ languageGate })}
          segments={(['B1', 'B2', 'C1'] as const).map((value) => ({ value, label: value }))}
        />
      </Field>
      <SelectField
        label={t('policy.minutes')}
        hint={t('policy.minutesHint')}
        value={String(rules.minimumMinutesPerWeek)}
        onChange={(value) => onChange({ minimumMinutesPerWeek: Number(value) })}
        options={minutes.map((count) => ({
          value: String(count),
          label: count === 0 ? t('policy.noMinimum') : t('policy.minutesCount', { count }),
        }))}
      />
      <StagesField stages={rules.stages} onChange={(stages) => onChange({ stages })} />
    </>
  );
}
