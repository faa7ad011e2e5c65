import { NativeSelect } from '@mantine/core';
import { lazy, Suspense, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { errorWords, SeenBy } from './field-foot.tsx';
import { Icon } from './icon.tsx';

const loadSearch = () => import('./search-select.tsx');
const SearchSelect = lazy(async () => ({ default: (await loadSearch()).SearchSelect }));

/** From here on a list is typed in rather than looked through. */
const searchedFrom = 9;

/**
 * One of more than three; for two or three use RadioList. It is the device's own list, which is what a phone is best at. Where
 * a mouse comes near one of more than eight options, it becomes one to type in, accents folded.
 */
export function SelectField<Value extends string>({
  label,
  value,
  onChange,
  options,
  hint,
  error,
  seen,
  hideLabel = false,
  isDisabled = false,
}: {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { readonly value: Value; readonly label: string }[];
  hint?: ReactNode;
  error?: string | null;
  seen?: ReactNode;
  /** The label is there for screen readers only, because a heading or a row says it. */
  hideLabel?: boolean;
  isDisabled?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [isSearched, setSearched] = useState(false);
  const comeNear = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse' || options.length < searchedFrom) return;
    // Not under somebody's hands: a list that is open already stays as it is.
    const bring = (): void => setSearched((is) => is || place.current?.contains(document.activeElement) !== true);
    void loadSearch().then(bring, () => undefined);
  };
  const choose = (next: string | null): void => {
    const chosen = options.find((option) => option.value === next);
    if (chosen !== undefined) onChange(chosen.value);
  };
  const shared = {
    label,
    description: hint,
    error: errorWords(error),
    rightSection: <Icon name="down" size={16} />,
    rightSectionPointerEvents: 'none',
    disabled: isDisabled,
    ...(hideLabel ? { labelProps: { className: 'sr' } } : {}),
  } as const;
  const nothing = value === null ? [{ value: '', label: '' }] : [];
  const plain = (
    <NativeSelect
      {...shared}
      value={value ?? ''}
      data={[...nothing, ...options]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
  return (
    <div ref={place} onPointerEnter={comeNear}>
      {isSearched ? (
        <Suspense fallback={plain}>
          <SearchSelect {...shared} value={value} data={options.map((option) => ({ ...option }))} onChange={choose} />
        </Suspense>
      ) : (
        plain
      )}
      {seen === undefined ? null : <SeenBy>{seen}</SeenBy>}
    </div>
  );
}
