import { stringify } from 'csv-stringify/sync';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../contract/shared/schema.ts';
import { audit as english } from '../../locales/en/audit.ts';
import { audit as spanish } from '../../locales/es/audit.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import type { AuditRow } from './audit-model.ts';
import { type AuditWishes, listAuditRows } from './reads.ts';
import { nameSubjects, type SubjectName, type SubjectNames } from './subject-names.ts';

const words = { en: english, es: spanish };
const rowsAtOnce = 500;

/**
 * The narrowed log as a CSV, the newest first, in the reader's language and on the reader's clock: written while it is read,
 * so that a log of any length costs the same memory. Cells that a spreadsheet would run come out as text.
 */
export async function* exportAudit(actor: UserActor, wishes: AuditWishes, names: SubjectNames): AsyncGenerator<string> {
  const { language, timeZone } = actor;
  const said = words[language];
  const { when, who, what, kind, about, reason, details, place, hash } = said.columns;
  yield `\ufeff${line([`${when} (${timeZone})`, who, what, kind, about, reason, details, place, hash])}`;
  let before = wishes.before;
  for (;;) {
    const { rows, hasMore } = await listAuditRows(actor, { ...wishes, before }, rowsAtOnce);
    const nameOf = await nameSubjects(names, rows, language);
    yield rows.map((row) => line(cellsOf(row, nameOf(row), { language, timeZone }))).join('');
    before = rows.at(-1)?._id.toString();
    if (!hasMore) return;
  }
}

const line = (cells: readonly string[]): string =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: '\r\n' });

function cellsOf(row: AuditRow, name: SubjectName, reader: { language: Language; timeZone: string }): string[] {
  const said = words[reader.language];
  const acts: Readonly<Record<string, string>> = said.acts;
  const kinds: Readonly<Record<string, string>> = said.subjects;
  const at = Temporal.Instant.fromEpochMilliseconds(row.at.getTime()).toZonedDateTimeISO(reader.timeZone);
  return [
    `${at.toPlainDate().toString()} ${at.toPlainTime().toString({ smallestUnit: 'second' })}`,
    row.actorKind === 'user' ? row.actorName : said[row.actorKind],
    acts[row.act.replace('.', '_')] ?? row.act,
    kinds[row.subjectKind] ?? row.subjectKind,
    name.map((part) => part ?? said.closedAccount).join(', ') || row.subjectId,
    row.reason ?? '',
    row.details === '{}' ? '' : row.details,
    row.seal === null ? '' : String(row.seal),
    row.hash ?? '',
  ];
}
