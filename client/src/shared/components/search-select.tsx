import './search-select.css';
import { Select, type SelectProps } from '@mantine/core';
import { foldText } from '../text/fold-text.ts';

/** A long list to type in, accents folded. A chunk of its own: what positions its list is larger than most pages. */
export function SearchSelect(props: Omit<SelectProps, 'filter' | 'searchable'>) {
  return (
    <Select
      searchable
      filter={({ options: shown, search }) => {
        const wanted = foldText(search);
        return shown.filter((option) => 'label' in option && foldText(option.label).includes(wanted));
      }}
      {...props}
    />
  );
}
