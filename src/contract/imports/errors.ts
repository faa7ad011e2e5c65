/** Codes of whole files say why nothing of them could be read; what is wrong with a row is a note of that row. */
export const importErrors = {
  'import.not_found': 404,
  'import.file_empty': 400,
  'import.file_too_large': 413,
  'import.file_workbook': 415,
  'import.file_not_text': 415,
  'import.file_no_header': 400,
  'import.file_unknown_columns': 400,
  'import.file_too_many_rows': 413,
  'import.file_gone': 409,
  'import.column_missing': 409,
  'import.wrong_state': 409,
  'import.row_refused': 409,
} as const;
