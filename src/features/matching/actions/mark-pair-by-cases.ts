import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { ConflictCaseModel, type ConflictCaseRow } from '../conflict-case-model.ts';
import { conflictMarkOf } from '../lifecycle.ts';
import { pairKey, type PairIds } from '../pair-key.ts';
import { clearPair, excludePair, flagPair } from './keep-pairs.ts';

const marking = { excluded: excludePair, flagged: flagPair, cleared: clearPair };

/** Writes onto the pair what all its cases together say: one open or confirmed tie is enough to keep it apart. */
export async function markPairByCases(ctx: ActionContext, pair: PairIds): Promise<void> {
  const cases: ConflictCaseRow[] = await ConflictCaseModel.find(pairKey(pair)).lean();
  await marking[conflictMarkOf(cases)](ctx, pair);
}
