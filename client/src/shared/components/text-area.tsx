import { Textarea, type TextareaProps } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { errorWords, SeenBy } from './field-foot.tsx';
import styles from './field-foot.module.css';
import type { FieldProps, Rest } from './text-field.tsx';

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
