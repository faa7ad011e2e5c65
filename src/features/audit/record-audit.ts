import type { ActionContext } from '../../platform/actions/run-action.ts';
import { AuditModel } from './audit-model.ts';

export interface AuditEntry {
  /** `noun.verb`. */
  readonly act: string;
  readonly programId?: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Codes, ids and numbers, such as what the engine had proposed. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  /** In the words of whoever decided. */
  readonly reason?: string | null;
}

/** Writes down an act in its own transaction: an act that is rolled back leaves no entry. */
export async function recordAudit(ctx: ActionContext, entry: AuditEntry): Promise<void> {
  const { actor } = ctx;
  await AuditModel.create([
    {
      at: ctx.now,
      act: entry.act,
      actorKind: actor.kind,
      actorId: actor.kind === 'user' ? actor.userId : null,
      actorName: actor.kind === 'visitor' ? '' : actor.name,
      programId: entry.programId ?? null,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      details: JSON.stringify(entry.details ?? {}),
      reason: entry.reason ?? null,
    },
  ]);
}
