import { createHash } from 'node:crypto';
import type { AuditRow } from './audit-model.ts';

/** The hash before the first entry. */
export const genesis = 'puente';

/** Hash of an entry and of all before it: a changed, removed or inserted row breaks every later one. */
export function chainHash(previous: string, row: Omit<AuditRow, 'hash' | 'seal'>, seal: number): string {
  const fields = [
    previous,
    seal,
    String(row._id),
    row.at.toISOString(),
    row.act,
    row.actorKind,
    row.actorId ? String(row.actorId) : null,
    row.actorName,
    row.programId ? String(row.programId) : null,
    row.subjectKind,
    row.subjectId,
    row.details,
    row.reason ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
