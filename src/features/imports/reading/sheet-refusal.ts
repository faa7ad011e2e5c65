/** Why a whole file cannot be read; sentences stand in the locales under `errors.import.file_…`. */
export type SheetRefusalCode =
  | 'empty'
  | 'too_large'
  | 'workbook'
  | 'not_text'
  | 'no_header'
  | 'unknown_columns'
  | 'too_many_rows';

export interface SheetRefusal {
  readonly refused: SheetRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function isRefusal(result: object): result is SheetRefusal {
  return 'refused' in result;
}
