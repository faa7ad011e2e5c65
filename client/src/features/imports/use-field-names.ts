import type { ImportField } from '../../../../src/contract/imports/fields.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';

/** Names of fields that stand in a note with commas between them. */
export function useFieldNames(): (list: string) => string {
  const t = useT();
  const format = useFormat();
  return (list) => format.list(list.split(',').map((field) => t(`imports.field.${field as ImportField}`)));
}
