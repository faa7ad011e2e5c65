import { Types } from 'mongoose';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { answerBy } from '../../directory/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { ConflictCaseModel, type ConflictCaseRow } from '../conflict-case-model.ts';
import { conflictCaseOpened } from '../events.ts';
import { pairKey, type PairIds } from '../pair-key.ts';
import { markPairByCases } from './mark-pair-by-cases.ts';

/** Coordinators decide within this many business days; until then an excluded pair stays excluded. */
const decideDays = 5;
export const deskZone = 'America/Mexico_City';

export interface NewConflict extends PairIds {
  readonly programIds: readonly (string | Types.ObjectId)[];
  readonly kind: 'exclude' | 'flag';
  /** Which tie, as a code: `holding`, `same_laboratory`, `competitor` … One case for each pair and reason. */
  readonly reason: string;
  readonly words: string;
  /** The name within the words that gave it away. */
  readonly marked?: string | null;
  readonly side: 'startup' | 'mentor';
  readonly field: ConflictCaseRow['field'];
  readonly source?: { readonly file: string; readonly row: number } | null;
}

/**
 * Opens a case in the words of whoever declared it and marks the pair. The same tie in the same words changes nothing, so
 * imports and edits may repeat it; new words reopen a case that had been cleared. Returns the case's id.
 */
export async function openConflictCase(ctx: ActionContext, conflict: NewConflict): Promise<string> {
  const key = { ...pairKey(conflict), reason: conflict.reason };
  const known: ConflictCaseRow | null = await ConflictCaseModel.findOne(key).lean();
  const hasNews = known === null || (known.words !== conflict.words && known.state === 'cleared');
  const fresh = {
    programIds: conflict.programIds.map((id) => new Types.ObjectId(id)),
    kind: conflict.kind,
    words: conflict.words.slice(0, 2_000),
    marked: conflict.marked ?? null,
    side: conflict.side,
    field: conflict.field,
    source: conflict.source ?? null,
  };
  if (!hasNews && known.words === fresh.words) return String(known._id);
  const opening = hasNews ? openedNow(ctx.now) : {};
  const row = await saveCase(known, { ...key, ...fresh, ...opening });
  if (!hasNews) return row;
  await markPairByCases(ctx, conflict);
  await recordAudit(ctx, {
    act: 'conflict.open',
    programId: fresh.programIds[0] ? String(fresh.programIds[0]) : null,
    subject: { kind: 'conflict', id: row },
    details: { kind: conflict.kind, reason: conflict.reason, words: fresh.words },
  });
  await ctx.emit(conflictCaseOpened, { conflictId: row });
  return row;
}

const openedNow = (now: Date) => ({
  state: 'open' as const,
  openedAt: now,
  dueAt: answerBy({ from: now, days: decideDays, zone: deskZone }),
  waitsSince: null,
  decidedAt: null,
  decidedByName: null,
  decisionReason: null,
});

async function saveCase(known: ConflictCaseRow | null, values: Partial<ConflictCaseRow>): Promise<string> {
  if (known !== null) {
    await ConflictCaseModel.updateOne({ _id: known._id }, { $set: values, $inc: { revision: 1 } });
    return String(known._id);
  }
  const [row] = await ConflictCaseModel.create([values]);
  return String(row?._id);
}
