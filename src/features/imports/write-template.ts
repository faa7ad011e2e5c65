import { stringify } from 'csv-stringify/sync';
import { importField } from '../../contract/imports/fields.ts';
import type { Language } from '../../contract/shared/schema.ts';
import { importExample as english } from '../../locales/en/import-example.ts';
import { importExample as spanish } from '../../locales/es/import-example.ts';
import { type Field, fieldNames, type SheetKind } from './reading/index.ts';

const exampleIn = { en: english, es: spanish };

/** A sheet for those who have none: the usual headings of one language, and a row that shows what belongs under them. */
export function writeTemplate(kind: SheetKind, language: Language): string {
  const examples: Readonly<Record<Field, string>> = exampleIn[language];
  const known: Readonly<Partial<Record<Field, { readonly names: readonly [string, string, ...string[]] }>>> =
    fieldNames[kind];
  const fields = importField.options.filter((field) => field in known);
  const titles = fields.map((field) => known[field]?.names[language === 'en' ? 0 : 1] ?? '');
  const rows = [titles, fields.map((field) => examples[field])];
  return `\ufeff${stringify(rows, { record_delimiter: '\r\n', escape_formulas: true })}`;
}
