import type { Router } from 'express';
import type { z } from 'zod';
import { auditFilters, exportAuditLog, listAudit, verifyAudit } from '../../contract/audit/routes.ts';
import type { auditEntry } from '../../contract/audit/schema.ts';
import { isoDay } from '../../locales/format.ts';
import { bindDownload, bindRoute } from '../../platform/http/bind-route.ts';
import type { AuditRow } from './audit-model.ts';
import { exportAudit } from './export-audit.ts';
import { countAuditRows, countSeals, findAuditFilters, listAuditRows } from './reads.ts';
import { findBrokenSeal } from './seal-audit.ts';
import { nameSubjects, type SubjectName, type SubjectNames } from './subject-names.ts';

export function mountAuditRoutes(router: Router, names: SubjectNames): void {
  bindRoute(router, listAudit, async ({ actor, query }) => {
    const { rows, hasMore } = await listAuditRows(actor, query);
    const nameOf = await nameSubjects(names, rows, actor.language);
    const entries = rows.map((row) => presentEntry(row, nameOf(row)));
    return { entries, hasMore, total: await countAuditRows(actor, query) };
  });

  bindDownload(router, exportAuditLog, async ({ actor, query, now }) => ({
    fileName: `puente-audit-${isoDay(now, actor.timeZone)}.csv`,
    content: exportAudit(actor, query, names),
  }));

  bindRoute(router, auditFilters, ({ actor }) => findAuditFilters(actor));

  bindRoute(router, verifyAudit, async () => {
    const brokenAt = await findBrokenSeal();
    return { isWhole: brokenAt === null, brokenAt, ...(await countSeals()) };
  });
}

function presentEntry(row: AuditRow, name: SubjectName): z.input<typeof auditEntry> {
  return {
    id: String(row._id),
    at: row.at.toISOString(),
    act: row.act,
    actorKind: row.actorKind,
    actorName: row.actorName,
    programId: row.programId ? String(row.programId) : null,
    subject: { kind: row.subjectKind, id: row.subjectId, name: [...name] },
    details: JSON.parse(row.details) as Record<string, string>,
    reason: row.reason ?? null,
    seal: row.seal ?? null,
    hash: row.hash ?? null,
  };
}
