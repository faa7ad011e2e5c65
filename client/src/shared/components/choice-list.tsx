import { useId, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './choice-list.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

interface GroupProps {
  readonly legend: string;
  readonly lead?: ReactNode;
  readonly hideLegend?: boolean;
  readonly error?: string | null;
}

/** One of a few, each with its own line of explanation. For up to seven; beyond that use the picker. */
export function RadioList<Value extends string>({
  value,
  onChange,
  choices,
  ...group
}: GroupProps & {
  value: Value | null;
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
}) {
  const name = useId();
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Option key={choice.value} choice={choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.isDisabled === true}
            onChange={() => onChange(choice.value)}
          />
        </Option>
      ))}
    </Group>
  );
}

/** Any number of a few. */
export function CheckList<Value extends string>({
  values,
  onChange,
  choices,
  ...group
}: GroupProps & {
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  choices: readonly Choice<Value>[];
}) {
  const toggle = (value: Value, isOn: boolean) =>
    onChange(isOn ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Option key={choice.value} choice={choice}>
          <input
            type="checkbox"
            value={choice.value}
            checked={values.includes(choice.value)}
            disabled={choice.isDisabled === true}
            onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
          />
          <Icon name="check" size={14} />
        </Option>
      ))}
    </Group>
  );
}

/** One yes or no with its explanation, when it stands alone. */
export function CheckOption({
  label,
  hint,
  isChecked,
  onChange,
  error,
}: {
  label: ReactNode;
  hint?: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  error?: string | null;
}) {
  const id = useId();
  return (
    <div className={styles.single}>
      <label className={styles.option}>
        <span className={styles.box}>
          <input
            type="checkbox"
            checked={isChecked}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <Icon name="check" size={14} />
        </span>
        <span className={styles.words}>
          <b>{label}</b>
          {hint === undefined ? null : <span>{hint}</span>}
        </span>
      </label>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

/** A lone tick in a cell of a table, whose row and column name it on the screen. */
export function Tick({
  label,
  isChecked,
  isDisabled = false,
  onChange,
}: {
  label: string;
  isChecked: boolean;
  isDisabled?: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <label className={styles.option}>
      <span className="sr">{label}</span>
      <span className={styles.box}>
        <input
          type="checkbox"
          checked={isChecked}
          disabled={isDisabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <Icon name="check" size={14} />
      </span>
    </label>
  );
}

function Group({ legend, lead, hideLegend = false, error, children }: GroupProps & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={hideLegend ? 'sr' : 'label'}>{legend}</legend>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      <div className={styles.options}>{children}</div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}

function Option({ choice, children }: { choice: Choice<string>; children: ReactNode }) {
  return (
    <label className={styles.option}>
      <span className={styles.box}>{children}</span>
      <span className={styles.words}>
        <b>{choice.label}</b>
        {choice.hint === undefined ? null : <span>{choice.hint}</span>}
      </span>
    </label>
  );
}

/** The sentence under a field that cannot be accepted. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className={styles.error} id={id}>
      <Icon name="alert" size={18} />
      <span>{children}</span>
    </span>
  );
}
