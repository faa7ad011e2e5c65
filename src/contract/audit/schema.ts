import { z } from 'zod';
import { id, instant } from '../shared/schema.ts';

export const auditEntry = z.strictObject({
  id,
  at: instant,
  act: z.string(),
  actorKind: z.enum(['user', 'system', 'visitor']),
  actorName: z.string(),
  programId: id.nullable(),
  /** What it is about, as called today: a pair has two names, null is somebody whose account is closed. */
  subject: z.strictObject({ kind: z.string(), id: z.string(), name: z.array(z.string().nullable()) }),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  reason: z.string().nullable(),
  /** Position in the hash chain; null for the few seconds until it is sealed. */
  seal: z.int().nullable(),
  /** Hash of this entry and of all before it. */
  hash: z.string().nullable(),
});
