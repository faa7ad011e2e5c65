import { TextInput, type TextInputProps } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { errorWords, SeenBy } from './field-foot.tsx';
import styles from './field-foot.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Who sees it. */
  readonly seen?: ReactNode;
}

export type Rest<Props> = Omit<Props, keyof FieldProps | 'description' | 'classNames' | 'styles'>;

/** One line of text. `lang` says in which language it is written when that is not the page's. */
export function TextField({ label, value, onChange, hint, error, seen, ...rest }: FieldProps & Rest<TextInputProps>) {
  return (
    <div>
      <TextInput
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        description={hint}
        error={errorWords(error)}
        {...rest}
      />
      {seen === undefined ? null : <SeenBy>{seen}</SeenBy>}
    </div>
  );
}

/** A password, with a way to look at it. `action` stands at the right of the label (“I forgot it”). */
export function PasswordField({
  label,
  value,
  onChange,
  hint,
  error,
  action,
  autoComplete,
}: FieldProps & {
  action?: ReactNode;
  autoComplete: 'current-password' | 'new-password';
}) {
  const t = useT();
  const id = useId();
  const [isVisible, setVisible] = useState(false);
  return (
    <div>
      <div className="between">
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {action}
      </div>
      <TextInput
        id={id}
        type={isVisible ? 'text' : 'password'}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        description={hint}
        error={errorWords(error)}
        autoComplete={autoComplete}
        spellCheck={false}
        autoCapitalize="none"
        rightSectionWidth={80}
        rightSection={
          <button type="button" className={styles.look} onClick={() => setVisible(!isVisible)}>
            {isVisible ? t('ui.hide') : t('ui.show')}
          </button>
        }
      />
    </div>
  );
}
