import type { Baseline } from '../../../../src/contract/startups/schema.ts';
import { CheckOption } from '../../shared/components/choice-list.tsx';
import { Segmented } from '../../shared/components/segmented.tsx';
import { TextField } from '../../shared/components/text-field.tsx';
import { TwoFields } from '../../shared/components/form-sections.tsx';
import { useT } from '../../shared/i18n/use-t.ts';

const nothing: Baseline = { people: null, revenue: null, fundingUsd: null };

/** Baseline figures: only by express consent; taking it back takes the figures away. */
export function BaselineField({
  value,
  onChange,
}: {
  value: Baseline | null;
  onChange: (value: Baseline | null) => void;
}) {
  const t = useT();
  const revenue = value?.revenue ?? null;
  const setRevenue = (change: Partial<NonNullable<Baseline['revenue']>>) =>
    onChange({
      ...(value ?? nothing),
      revenue: { currency: 'MXN', fromAmount: 0, toAmount: null, ...revenue, ...change },
    });
  return (
    <>
      <p className="t14 ink2">{t('startups.baseline.lead')}</p>
      <CheckOption
        label={t('startups.baseline.share')}
        isChecked={value !== null}
        onChange={(isShared) => onChange(isShared ? nothing : null)}
      />
      {value === null ? null : (
        <>
          <AmountField
            label={t('startups.baseline.people')}
            value={value.people}
            onChange={(people) => onChange({ ...value, people: people === null ? null : Math.round(people) })}
          />
          <Segmented
            legend={t('startups.baseline.currency')}
            value={revenue?.currency ?? 'MXN'}
            onChange={(currency) => setRevenue({ currency })}
            segments={[
              { value: 'MXN', label: 'MXN' },
              { value: 'USD', label: 'USD' },
            ]}
          />
          <TwoFields>
            <AmountField
              label={t('startups.baseline.revenueFrom')}
              value={revenue?.fromAmount ?? null}
              onChange={(fromAmount) => setRevenue({ fromAmount: fromAmount ?? 0 })}
            />
            <AmountField
              label={t('startups.baseline.revenueTo')}
              value={revenue?.toAmount ?? null}
              onChange={(toAmount) => setRevenue({ toAmount })}
            />
          </TwoFields>
          <AmountField
            label={t('startups.baseline.funding')}
            value={value.fundingUsd}
            onChange={(fundingUsd) => onChange({ ...value, fundingUsd })}
          />
        </>
      )}
    </>
  );
}

function AmountField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(text) => {
        const digits = text.replace(/\D/g, '').slice(0, 12);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
