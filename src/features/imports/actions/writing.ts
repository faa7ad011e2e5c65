import type { CohortRow, ImportedSubject } from '../../programs/index.ts';
import type { UserRow } from '../../users/index.ts';
import type { ImportJob } from '../import-model.ts';
import type { ImportedRow } from '../import-row-model.ts';
import type { RowValue } from '../reading/index.ts';

export interface EnteringRow<Value extends RowValue = RowValue> {
  readonly row: number;
  readonly value: Value;
}

/** What came of one row, and the profile that it stands for. */
export interface WrittenRow {
  readonly row: number;
  readonly result: NonNullable<ImportedRow['result']>;
  readonly subject: ImportedSubject | null;
}

export interface Writing {
  readonly job: ImportJob;
  readonly cohort: CohortRow;
  /** Language of the sheet, and the clock of people whose own is not told. */
  readonly language: 'en' | 'es';
  readonly zone: string;
  readonly users: ReadonlyMap<string, UserRow>;
}
