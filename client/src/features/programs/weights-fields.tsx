import { Button, TextInput } from '@mantine/core';
import { expertWeights, type Weights } from '../../../../src/contract/programs/schema.ts';
import { Note } from '../../shared/components/note.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './rules.module.css';
import { shownCriteria, sumOf } from './weights.ts';

/** k: what counts in a match, and how much. Only the proportions count, which the sum says. */
export function WeightsFields({
  saved,
  weights,
  onChange,
  isRefused,
}: {
  /** As the version in force has them. */
  saved: Weights;
  weights: Weights;
  onChange: (weights: Weights) => void;
  isRefused: boolean;
}) {
  const t = useT();
  const sum = sumOf(weights);
  const isExpert = shownCriteria(weights).every((key) => weights[key] === expertWeights[key]);
  return (
    <fieldset className={styles.weights}>
      <legend className="label">{t('policy.weights')}</legend>
      <p className="t14 ink2">{t('policy.weightsHint')}</p>
      <ul>
        {shownCriteria(weights).map((key) => (
          <li key={key}>
            <WeightRow
              criterion={key}
              value={weights[key]}
              saved={saved[key]}
              onChange={(value) => onChange({ ...weights, [key]: value })}
            />
          </li>
        ))}
      </ul>
      <p className={styles.sum}>
        <b>{t('policy.sum')}</b>
        <output aria-live="polite">{sum}</output>
      </p>
      <SumWords weights={weights} />
      {isRefused && sum === 0 ? <Note tone="late">{t('policy.nothingCounts')}</Note> : null}
      {isExpert ? null : (
        <Button variant="subtle" px={0} onClick={() => onChange(expertWeights)}>
          {t('policy.expert')}
        </Button>
      )}
    </fieldset>
  );
}

/** What a sum other than 100 means, by the heaviest criterion as its example. */
function SumWords({ weights }: { weights: Weights }) {
  const t = useT();
  const format = useFormat();
  const sum = sumOf(weights);
  if (sum === 0 || sum === 100) return null;
  const [first] = shownCriteria(weights).toSorted((a, b) => weights[b] - weights[a]);
  if (first === undefined) return null;
  return (
    <p className="t14 ink2">
      {t('policy.sumHint', {
        name: t(`policy.weight.${first}`),
        given: weights[first],
        sum,
        points: format.number((weights[first] / sum) * 100, { maximumFractionDigits: 1 }),
      })}
    </p>
  );
}

function WeightRow({
  criterion,
  value,
  saved,
  onChange,
}: {
  criterion: keyof Weights;
  value: number;
  saved: number;
  onChange: (value: number) => void;
}) {
  const t = useT();
  const name = t(`policy.weight.${criterion}`);
  const change = (typed: string): void => {
    const next = Math.round(Number(typed));
    if (Number.isFinite(next)) onChange(Math.min(100, Math.max(0, next)));
  };
  return (
    <div className={styles.weight}>
      <p>
        <b>{name}</b> {value === saved ? null : <span className={styles.changed}>{t('policy.changed')}</span>}
        <small>
          {t(`policy.weightHint.${criterion}`)} {t('policy.expertValue', { value: expertWeights[criterion] })}
        </small>
      </p>
      <input
        type="range"
        min={0}
        max={100}
        value={value}
        aria-label={t('policy.slide', { name })}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <TextInput
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        aria-label={name}
        value={String(value)}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}
