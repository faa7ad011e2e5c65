import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { foldText } from '../text/fold-text.ts';
import { errorWords, SeenBy } from './field-foot.tsx';
import { Icon } from './icon.tsx';

type Rest = Omit<
  SelectProps,
  'label' | 'value' | 'onChange' | 'data' | 'description' | 'error' | 'classNames' | 'styles'
>;

/** One of more than three. With more than eight options it can be searched, accents folded. For two or three use RadioList. */
export function SelectField<Value extends string>({
  label,
  value,
  onChange,
  options,
  hint,
  error,
  seen,
  ...rest
}: Rest & {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { readonly value: Value; readonly label: string }[];
  hint?: ReactNode;
  error?: string | null;
  seen?: ReactNode;
}) {
  return (
    <div>
      <Select
        label={label}
        value={value}
        onChange={(next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        data={options.map((option) => ({ value: option.value, label: option.label }))}
        description={hint}
        error={errorWords(error)}
        rightSection={<Icon name="down" size={16} />}
        rightSectionPointerEvents="none"
        searchable={options.length > 8}
        filter={({ options: shown, search }) => {
          const wanted = foldText(search);
          return shown.filter((option) => 'label' in option && foldText(option.label).includes(wanted));
        }}
        {...rest}
      />
      {seen === undefined ? null : <SeenBy>{seen}</SeenBy>}
    </div>
  );
}
