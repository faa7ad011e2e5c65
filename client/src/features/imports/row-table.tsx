import { useT } from '../../shared/i18n/use-t.ts';
import { Raw } from '../../shared/components/facts.tsx';
import { StateBadge } from '../../shared/components/state-badge.tsx';
import type { ImportRow } from './api.ts';
import { LeaveOut } from './leave-out.tsx';
import styles from './rows.module.css';
import { useNoteWords } from './use-note-words.ts';

type Note = ImportRow['notes'][number];
const gravest = { refused: 0, warned: 1, normalised: 2 } as const;

/** o2, o4: each row with what came and what was done with it, one line for each note. Cells are shown as text only. */
export function RowTable({ rows, importId, why }: { rows: readonly ImportRow[]; importId: string; why: string }) {
  const t = useT();
  return (
    <table className={styles.rows}>
      <caption className="sr">{t('imports.check.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('imports.check.row')}
          </th>
          <th scope="col" className={styles.who}>
            {t('imports.check.who')}
          </th>
          <th scope="col" className={styles.came}>
            {t('imports.check.came')}
          </th>
          <th scope="col">{why}</th>
          <th scope="col">
            <span className="sr">{t('imports.check.action')}</span>
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <RowLines key={row.row} row={row} importId={importId} />
      ))}
    </table>
  );
}

function RowLines({ row, importId }: { row: ImportRow; importId: string }) {
  const t = useT();
  const notes: (Note | null)[] = row.notes.toSorted((a, b) => gravest[a.outcome] - gravest[b.outcome]);
  const lines = notes.length === 0 ? [null] : notes;
  const isRefused = row.outcome === 'refused' || row.result === 'refused';
  return (
    <tbody data-refused={isRefused || undefined} data-out={row.isLeftOut || undefined}>
      {lines.map((note, at) => (
        // Notes of a row never change their order while they are shown.
        <tr key={at}>
          {at > 0 ? null : (
            <>
              <td rowSpan={lines.length} className={styles.number}>
                <span className="only-phone ink3">{t('imports.check.row')} </span>
                {row.row}
              </td>
              <td rowSpan={lines.length}>
                <Who row={row} isRefused={isRefused} />
              </td>
            </>
          )}
          <td>{note === null ? null : <Came note={note} />}</td>
          <td>{note === null ? t('imports.check.asItStands') : <Did note={note} row={row} />}</td>
          {at > 0 ? null : (
            <td rowSpan={lines.length} className={styles.action}>
              {row.can.leaveOut ? <LeaveOut row={row} importId={importId} /> : null}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Who({ row, isRefused }: { row: ImportRow; isRefused: boolean }) {
  const t = useT();
  const isHidden = row.notes.some(({ code }) => code === 'consent.missing');
  const outcome = isRefused ? 'refused' : row.outcome;
  return (
    <>
      <b>{isHidden ? t('imports.check.hidden') : row.who}</b>
      {isHidden ? <small>{t('imports.check.hiddenWhy')}</small> : null}
      {row.startup === null ? null : <small>{row.startup}</small>}
      {row.isLeftOut ? (
        <StateBadge tone="off">{t('imports.check.leftOut')}</StateBadge>
      ) : (
        <StateBadge tone={isRefused ? 'late' : outcome === 'warned' ? 'plain' : 'off'}>
          {t(`imports.outcome.${outcome}`)}
        </StateBadge>
      )}
    </>
  );
}

function Came({ note: { columnTitle, value, code, params } }: { note: Note }) {
  const t = useT();
  if (columnTitle === null) {
    const cells = { cells: params['cells'] ?? '', columns: params['columns'] ?? '' };
    return (
      <>
        <small>{t('imports.check.wholeRow')}</small>
        {code === 'row.shifted' ? <Raw>{t('imports.check.cells', cells)}</Raw> : null}
      </>
    );
  }
  return (
    <>
      <small>{columnTitle}</small>
      {value.trim() === '' ? <small>{t('imports.check.emptyCell')}</small> : <Raw>{shortened(value)}</Raw>}
    </>
  );
}

/** Enough to find the cell by; long texts stand whole in the sheet. */
const shortened = (value: string): string => (value.length > 90 ? `${value.slice(0, 80)}…` : value);

function Did({ note, row }: { note: Note; row: ImportRow }) {
  const { said, next } = useNoteWords()(note, row);
  return (
    <>
      <b>{said}</b>
      {next === null ? null : <span className="ink2">{next}</span>}
    </>
  );
}
