import { Button } from '@mantine/core';
import { SeenBy } from '../../shared/components/field-foot.tsx';
import { Note } from '../../shared/components/note.tsx';
import { SelectField } from '../../shared/components/select-field.tsx';
import { useFormat } from '../../shared/format/use-format.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SheetImport } from './api.ts';
import styles from './columns.module.css';
import type { Mapping } from './use-mapping.ts';

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};
const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** o1, at the right: what was found about the whole file, each to be corrected, and the way on. */
export function SheetFindings({ sheet, mapping }: { sheet: SheetImport; mapping: Mapping }) {
  const t = useT();
  const format = useFormat();
  const { reading, isBusy, change } = mapping;
  const shared = { isDisabled: isBusy };
  return (
    <>
      <h2 className="t20">{t('imports.columns.found')}</h2>
      <div className={styles.findings}>
        <SelectField<SheetImport['kind']>
          {...shared}
          label={t('imports.columns.rowsAre')}
          value={reading.kind}
          onChange={mapping.chooseKind}
          options={(['startups', 'mentors'] as const).map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
        />
        <div>
          <SelectField<SheetImport['dates']['order']>
            {...shared}
            label={t('imports.columns.dateOrder')}
            value={reading.dateOrder}
            onChange={(dateOrder) => change({ dateOrder })}
            options={(['day-first', 'month-first'] as const).map((value) => ({
              value,
              label: t(`imports.columns.${value}`),
            }))}
          />
          <DateHint sheet={sheet} />
        </div>
        <SelectField<keyof typeof encodings>
          {...shared}
          label={t('imports.columns.encoding')}
          value={reading.encoding === 'utf-8-bom' ? 'utf-8' : reading.encoding}
          onChange={(encoding) => change({ encoding })}
          options={(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const).map((value) => ({
            value,
            label: encodings[value],
          }))}
        />
        <SelectField<SheetImport['separator']>
          {...shared}
          label={t('imports.columns.separator')}
          value={reading.separator}
          onChange={(separator) => change({ separator })}
          options={([',', ';', '\t'] as const).map((value) => ({
            value,
            label: t(`imports.columns.separators.${separators[value]}`),
          }))}
        />
      </div>
      {sheet.missing.length === 0 ? null : (
        <Note tone="late">
          {t('imports.columns.missing', {
            fields: format.list(sheet.missing.map((field) => t(`imports.field.${field}`))),
          })}
        </Note>
      )}
      <Button fullWidth mt={12} disabled={isBusy || !sheet.can.check} onClick={mapping.check}>
        {t('imports.columns.go', { count: sheet.rowCount })}
      </Button>
      <SeenBy icon="lock">{t('imports.columns.nothingYet')}</SeenBy>
    </>
  );
}

/** How one ambiguous date reads, and how many dates of the file speak for and against it. */
function DateHint({ sheet: { dates } }: { sheet: SheetImport }) {
  const t = useT();
  const format = useFormat();
  const read = format.calendarDay(dates.order === 'day-first' ? '2026-09-08' : '2026-08-09', { weekday: false });
  return (
    <p className={styles.hint}>
      {t('imports.columns.dateReads', { read })}{' '}
      {dates.isGuess
        ? t('imports.columns.dateGuess')
        : t('imports.columns.dateEvidence', { agreeing: dates.agreeing, contrary: dates.contrary })}
    </p>
  );
}
