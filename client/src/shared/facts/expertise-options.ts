import { useMemo } from 'react';
import type { PickerOption } from '../components/picker-option.ts';
import { type DirectoryNames, useDirectory } from '../directory/use-directory.ts';
import { useOtherNames } from '../directory/use-other-names.ts';

/** What can be needed or offered, the group under each name; the other direction's are told apart by their group. */
export function useExpertiseOptions(isOpen: boolean): readonly PickerOption[] {
  const names = useDirectory();
  const otherNames = useOtherNames(isOpen);
  return useMemo(
    () =>
      names.directory.expertise
        .filter(({ parent }) => parent !== null)
        .map(({ id, name, hint }) => ({
          id,
          label: name,
          note: names.expertiseGroup(id),
          alsoFoundAs: [hint, ...otherNames('expertise', id)],
        })),
    [names, otherNames],
  );
}

/**
 * One need or offer in the reader's language. Words that the directory does not know stand as they were written; those it knows
 * would look alike where one wording has several readings.
 */
export const expertiseName = (one: { id: string | null; words: string | null }, names: DirectoryNames): string =>
  one.id === null ? (one.words ?? '') : names.expertise(one.id);
