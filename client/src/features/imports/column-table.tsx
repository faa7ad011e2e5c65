import { useState } from 'react';
import { type ImportField, mentorFields, startupFields } from '../../../../src/contract/imports/fields.ts';
import { SelectField } from '../../shared/components/select-field.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import { useT } from '../../shared/i18n/use-t.ts';
import type { SheetImport } from './api.ts';
import styles from './columns.module.css';
import type { Mapping } from './use-mapping.ts';

type Column = SheetImport['columns'][number] & { readonly at: number };
const shownAtFirst = 8;

/** o1: the columns of the sheet, those that want a look first. Groups stay as they were while fields are chosen. */
export function ColumnTable({ sheet, mapping }: { sheet: SheetImport; mapping: Mapping }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [review] = useState(
    () => new Set(sheet.columns.flatMap(({ evidence, field }, at) => (isSure(evidence, field) ? [] : [at]))),
  );
  const columns = sheet.columns.map((column, at) => ({ ...column, at }));
  const sure = columns.filter(({ at }) => !review.has(at));
  const hidden = isOpen ? 0 : Math.max(0, sure.length - shownAtFirst);
  const group = { sheet, mapping };
  return (
    <>
      <table className={styles.map}>
        <caption className="sr">{t('imports.columns.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.columns.column')}</th>
            <th scope="col">{t('imports.columns.sample')}</th>
            <th scope="col" className={styles.fieldHead}>
              {t('imports.columns.field')}
            </th>
            <th scope="col">{t('imports.columns.how')}</th>
          </tr>
        </thead>
        <ColumnGroup
          {...group}
          title={t('imports.columns.review', { count: review.size })}
          columns={columns.filter(({ at }) => review.has(at))}
        />
        <ColumnGroup
          {...group}
          title={t('imports.columns.known', { count: sure.length })}
          columns={hidden > 0 ? sure.slice(0, shownAtFirst) : sure}
        />
      </table>
      {hidden > 0 ? (
        <button type="button" className={`link ${styles.more}`} onClick={() => setOpen(true)}>
          {t('imports.columns.more', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}

const isSure = (evidence: Column['evidence'], field: ImportField | null): boolean =>
  field !== null && (evidence === 'name' || evidence === 'person');

function ColumnGroup(props: { title: string; columns: readonly Column[]; sheet: SheetImport; mapping: Mapping }) {
  if (props.columns.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {props.title}
        </th>
      </tr>
      {props.columns.map((column) => (
        <ColumnRow key={column.at} column={column} mapping={props.mapping} />
      ))}
    </tbody>
  );
}

const leftOut = 'left-out';

function ColumnRow({ column, mapping }: { column: Column; mapping: Mapping }) {
  const t = useT();
  const { reading, choose } = mapping;
  const known = reading.kind === 'startups' ? startupFields : mentorFields;
  const options = [
    { value: leftOut, label: t('imports.columns.leaveOut') } as const,
    ...known.map((field) => ({ value: field, label: t(`imports.field.${field}`) })),
  ];
  const field = reading.fields.length === 0 ? column.field : (reading.fields[column.at] ?? null);
  return (
    <tr>
      <th scope="row">{column.title}</th>
      <td className={styles.sample} data-head={t('imports.columns.sample')}>
        <span title={column.sample}>{column.sample}</span>
      </td>
      <td>
        <SelectField<ImportField | typeof leftOut>
          label={t('imports.columns.fieldOf', { column: column.title })}
          hideLabel
          value={field ?? leftOut}
          onChange={(next) => choose(column.at, next === leftOut ? null : next)}
          options={options}
          isDisabled={mapping.isBusy}
        />
      </td>
      <td>
        {column.evidence === 'name' && field !== null ? (
          <StateBadge tone="act">{t('imports.columns.evidence.name')}</StateBadge>
        ) : (
          <span className="ink2">{t(`imports.columns.evidence.${column.evidence}`)}</span>
        )}
      </td>
    </tr>
  );
}
