import { useState } from 'react';

/**
 * The text as it is being typed. What is kept comes back trimmed; a space at the end must not vanish under the cursor while
 * somebody is still writing.
 */
export function useTyped(value: string, onChange: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(value);
  const shown = typed.trim() === value.trim() ? typed : value;
  return [
    shown,
    (text) => {
      setTyped(text);
      onChange(text);
    },
  ];
}
