import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { findFolded } from '../text/fold-text.ts';
import { Icon } from './icon.tsx';
import type { PickerOption } from './picker-option.ts';
import { searchOptions } from './picker-search.ts';
import styles from './picker.module.css';

interface PickerProps {
  readonly label: string;
  /** Everything that can be chosen, when the list is at hand (a few thousand are fine). */
  readonly options: readonly PickerOption[];
  /** Chosen ids, in the order chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** 1 makes it a single choice: choosing another replaces it. */
  readonly max: number;
  readonly placeholder?: string;
  /** Given, the search is the server's: it is called with what was typed, and `options` are its answer. */
  readonly onSearch?: (search: string) => void;
}

/** Search as you would say it, tick what fits: for industries, needs, places, people. Made for a thumb and for a keyboard. */
export function Picker({ label, options, chosen, onChange, max, placeholder, onSearch }: PickerProps) {
  const t = useT();
  const id = useId();
  const [search, setSearch] = useState('');
  const found = onSearch === undefined ? searchOptions(options, search) : options;
  const isFull = max > 1 && chosen.length >= max;
  const toggle = (option: PickerOption) => {
    if (chosen.includes(option.id)) return onChange(chosen.filter((one) => one !== option.id));
    onChange(max === 1 ? [option.id] : [...chosen, option.id]);
  };
  return (
    <div>
      <TextInput
        type="search"
        label={label}
        value={search}
        placeholder={placeholder}
        autoComplete="off"
        leftSection={<Icon name="search" />}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          onSearch?.(event.currentTarget.value);
        }}
      />
      <output className={styles.status}>
        {isFull ? t('ui.chosenFull') : search === '' ? '' : t('ui.results', { count: found.length })}
      </output>
      <ul className={styles.results}>
        {found.map((option) => (
          <li key={option.id}>
            <label className={styles.option}>
              <span>
                <Marked text={option.label} search={search} />
                {option.note === undefined ? null : <small>{option.note}</small>}
              </span>
              <span className={styles.box}>
                <input
                  type={max === 1 ? 'radio' : 'checkbox'}
                  name={id}
                  checked={chosen.includes(option.id)}
                  disabled={isFull && !chosen.includes(option.id)}
                  onChange={() => toggle(option)}
                />
                <Icon name="check" size={16} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Marked({ text, search }: { text: string; search: string }) {
  const pieces = findFolded(text, search);
  if (pieces === null) return <b>{text}</b>;
  const [before, inside, after] = pieces;
  return (
    <b>
      {before}
      <mark>{inside}</mark>
      {after}
    </b>
  );
}
