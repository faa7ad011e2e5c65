import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { calendarDay, id } from '../shared/schema.ts';
import { auditEntry } from './schema.ts';

const wishes = z.strictObject({
  before: id.optional(),
  act: z.string().max(80).optional(),
  actorId: id.optional(),
  fromDay: calendarDay.optional(),
  untilDay: calendarDay.optional().meta({ description: 'Both days included, on the reader’s clock' }),
  programId: id.optional(),
});

export const listAudit = defineRoute({
  name: 'audit.list',
  method: 'GET',
  path: '/api/audit',
  access: 'coordinator',
  summary: 'Acts of staff, newest first; coordinators see those of their programs, admins all',
  query: wishes,
  response: z.strictObject({
    entries: z.array(auditEntry),
    hasMore: z.boolean(),
    /** All that fit, on this page and others. */
    total: z.int(),
  }),
});

export const exportAuditLog = defineRoute({
  name: 'audit.export',
  method: 'GET',
  path: '/api/audit.csv',
  access: 'coordinator',
  summary: 'The same acts as a CSV in the reader’s language and on the reader’s clock; cells are inert text',
  query: wishes,
  response: z.string(),
  download: 'text/csv; charset=utf-8',
});

export const auditFilters = defineRoute({
  name: 'audit.filters',
  method: 'GET',
  path: '/api/audit/filters',
  access: 'coordinator',
  summary: 'Whose acts, and which, the reader may find in the log',
  response: z.strictObject({
    actors: z.array(z.strictObject({ id, name: z.string() })),
    acts: z.array(z.string()),
  }),
});

export const verifyAudit = defineRoute({
  name: 'audit.verify',
  method: 'GET',
  path: '/api/audit/verification',
  access: 'admin',
  summary: 'Recompute the hash chain',
  response: z.strictObject({
    isWhole: z.boolean(),
    /** First position that does not fit. */
    brokenAt: z.int().nullable(),
    sealed: z.int(),
    unsealed: z.int(),
  }),
});
