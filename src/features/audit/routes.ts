import type { Router } from 'express';
import type { z } from 'zod';
import { auditFilters, listAudit, verifyAudit } from '../../contract/audit/routes.ts';
import type { auditEntry } from '../../contract/audit/schema.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import type { AuditRow } from './audit-model.ts';
import { countSeals, findAuditFilters, listAuditRows } from './reads.ts';
import { findBrokenSeal } from './seal-audit.ts';

export function mountAuditRoutes(router: Router): void {
  bindRoute(router, listAudit, async ({ actor, query }) => {
    const { rows, hasMore } = await listAuditRows(actor, query);
    return { entries: rows.map(presentEntry), hasMore };
  });

  bindRoute(router, auditFilters, ({ actor }) => findAuditFilters(actor));

  bindRoute(router, verifyAudit, async () => {
    const brokenAt = await findBrokenSeal();
    return { isWhole: brokenAt === null, brokenAt, ...(await countSeals()) };
  });
}

function presentEntry(row: AuditRow): z.input<typeof auditEntry> {
  return {
    id: String(row._id),
    at: row.at.toISOString(),
    act: row.act,
    actorKind: row.actorKind,
    actorName: row.actorName,
    programId: row.programId ? String(row.programId) : null,
    subject: { kind: row.subjectKind, id: row.subjectId },
    details: JSON.parse(row.details) as Record<string, string>,
    reason: row.reason ?? null,
    seal: row.seal ?? null,
    hash: row.hash ?? null,
  };
}
