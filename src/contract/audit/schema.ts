import { z } from 'zod';
import { id, instant } from '../shared/schema.ts';

export const auditEntry = z.strictObject({
  id,
  at: instant,
  act: z.string(),
  actorKind: z.enum(['user', 'system', 'visitor']),
  actorName: z.string(),
  programId: id.nullable(),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  reason: z.string().nullable(),
  /** Position in the hash chain; null for the few seconds until it is sealed. */
  seal: z.int().nullable(),
  /** Hash of this entry and of all before it. */
  hash: z.string().nullable(),
});
