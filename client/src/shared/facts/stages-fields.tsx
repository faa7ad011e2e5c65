import { Icon } from '../components/icon.tsx';
import { RadioList } from '../components/choice-list.tsx';
import { useT } from '../i18n/use-t.ts';
import styles from './facts.module.css';

const stageKeys = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
type StageKey = (typeof stageKeys)[number];

/** Where a startup stands: one of eight. */
export function StageField({
  legend,
  value,
  onChange,
  hideLegend = false,
}: {
  legend: string;
  value: number | null;
  onChange: (stage: number) => void;
  hideLegend?: boolean;
}) {
  const t = useT();
  return (
    <RadioList
      legend={legend}
      hideLegend={hideLegend}
      value={value === null ? null : (String(value) as StageKey)}
      onChange={(stage) => onChange(Number(stage))}
      choices={stageKeys.map((key) => ({ value: key, label: t(`facts.stages.${key}`) }))}
    />
  );
}

interface Lived {
  readonly stage: number;
  readonly strength: number;
}

/** The stages that a mentor has been through: any of eight, on one line. A newly marked stage counts fully. */
export function StagesLivedField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly Lived[];
  onChange: (stages: Lived[]) => void;
}) {
  const t = useT();
  const toggle = (stage: number, isOn: boolean) => {
    const others = value.filter((one) => one.stage !== stage);
    onChange(isOn ? [...others, { stage, strength: 1 }].sort((a, b) => a.stage - b.stage) : others);
  };
  return (
    <ol className={styles.stages} aria-label={label}>
      {stageKeys.map((key, stage) => {
        const isOn = value.some((one) => one.stage === stage);
        return (
          <li key={key} data-on={isOn || undefined}>
            <label>
              <input type="checkbox" checked={isOn} onChange={(event) => toggle(stage, event.currentTarget.checked)} />
              <span className={styles.box}>
                <Icon name="check" size={14} />
              </span>
              {t(`facts.stages.${key}`)}
            </label>
          </li>
        );
      })}
    </ol>
  );
}

/** The same to read. */
export function StagesLived({
  label,
  value,
  words,
}: {
  label: string;
  value: readonly Lived[];
  words: { readonly been: string; readonly notBeen: string };
}) {
  const t = useT();
  return (
    <ol className={styles.stages} aria-label={label}>
      {stageKeys.map((key, stage) => {
        const isOn = value.some((one) => one.stage === stage && one.strength > 0);
        return (
          <li key={key} data-on={isOn || undefined}>
            <i className={styles.dot} aria-hidden="true" />
            <span className={styles.words}>
              {t(`facts.stages.${key}`)}
              <span className="sr">: {isOn ? words.been : words.notBeen}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
