import type { PickerOption } from '../components/picker-option.ts';
import type { DirectoryNames } from '../directory/use-directory.ts';

/** What can be needed or offered, the group under each name; the other direction's are told apart by their group. */
export function expertiseOptions(names: DirectoryNames): PickerOption[] {
  return names.directory.expertise
    .filter(({ parent }) => parent !== null)
    .map(({ id, name, hint }) => ({ id, label: name, note: names.expertiseGroup(id), alsoFoundAs: [hint] }));
}
