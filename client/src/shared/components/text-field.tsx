import { PasswordInput, Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { errorWords, SeenBy } from './field-foot.tsx';
import styles from './field-foot.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Who sees it. */
  readonly seen?: ReactNode;
}

type Rest<Props> = Omit<Props, keyof FieldProps | 'description' | 'classNames' | 'styles'>;

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

/** Several lines, growing with the text. With `maxLength` it counts, and speaks up only near the end. */
export function TextArea({ label, value, onChange, hint, error, seen, ...rest }: FieldProps & Rest<TextareaProps>) {
  const t = useT();
  const max = rest.maxLength;
  return (
    <div>
      <Textarea
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        description={hint}
        error={errorWords(error)}
        {...rest}
      />
      {max === undefined ? null : (
        <p
          className={styles.count}
          data-full={value.length >= max || undefined}
          aria-live={value.length > max * 0.9 ? 'polite' : 'off'}
        >
          {t('ui.characters', { used: value.length, max })}
        </p>
      )}
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
      <PasswordInput
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        description={hint}
        error={errorWords(error)}
        autoComplete={autoComplete}
        visible={isVisible}
        onVisibilityChange={setVisible}
        visibilityToggleButtonProps={{ 'aria-label': isVisible ? t('ui.hide') : t('ui.show'), tabIndex: 0 }}
      />
    </div>
  );
}
