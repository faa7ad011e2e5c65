import mongoose from 'mongoose';
import type { z } from 'zod';
import type { changeRules, createCohort, createProgram } from '../../../contract/programs/routes.ts';
import type { UserActor } from '../../../platform/actions/actor.ts';
import type { ActionContext } from '../../../platform/actions/run-action.ts';
import { refuse } from '../../../platform/errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { CohortModel, type CohortRow } from '../cohort-model.ts';
import { rulesChanged } from '../events.ts';
import { cohortMovesTo, type CohortState } from '../lifecycle.ts';
import { ProgramModel, type ProgramRow } from '../program-model.ts';
import { requireCoordinatedCohort, requireCoordinatedProgram } from '../reads.ts';

export async function openProgram(ctx: ActionContext, input: z.output<typeof createProgram.body>): Promise<ProgramRow> {
  const program = new ProgramModel({
    nameEn: input.name.en,
    nameEs: input.name.es,
    kind: input.kind,
    timeZone: input.timeZone,
    createdAt: ctx.now,
  });
  await program.save();
  await recordAudit(ctx, {
    act: 'program.created',
    programId: String(program._id),
    subject: { kind: 'program', id: String(program._id) },
  });
  return program.toObject();
}

/**
 * Changes some rules; the rest stays. Raises the policy version, which every later introduction carries.
 * Errors: `program.not_found`, `program.not_binational` (a share across the border), `request.stale`.
 */
export async function changeProgramRules(
  ctx: ActionContext<UserActor>,
  programId: string,
  change: Omit<z.output<typeof changeRules.body>, 'reason'> & { readonly reason?: string | null },
): Promise<ProgramRow> {
  const known = await requireCoordinatedProgram(ctx.actor, programId);
  // Within one country nothing crosses, and the network has no cohorts.
  if ((change.rules.crossBorderShare ?? 0) > 0 && known.kind !== 'binational') refuse('program.not_binational');
  const given = Object.fromEntries(Object.entries(change.rules).map(([name, value]) => [`rules.${name}`, value]));
  const row: ProgramRow | null = await ProgramModel.findOneAndUpdate(
    { _id: programId, revision: change.revision },
    { $set: given, $inc: { revision: 1, policyVersion: 1 } },
    { returnDocument: 'after' },
  ).lean();
  if (!row) refuse('request.stale');
  await recordAudit(ctx, {
    act: 'program.rules_changed',
    programId,
    subject: { kind: 'program', id: programId },
    reason: change.reason ?? null,
    details: { from: known.policyVersion, to: row.policyVersion, changed: Object.keys(change.rules).join(', ') },
  });
  await ctx.emit(rulesChanged, { programId });
  return row;
}

export async function prepareCohort(
  ctx: ActionContext,
  programId: string,
  input: z.output<typeof createCohort.body>,
): Promise<CohortRow> {
  if (ctx.actor.kind === 'user') await requireCoordinatedProgram(ctx.actor, programId);
  const { opensOn, closesOn, endsOn } = input;
  if (!(opensOn <= closesOn && closesOn < endsOn)) refuse('cohort.days_out_of_order');
  const cohort = new CohortModel({ ...input, programId, state: 'draft', createdAt: ctx.now });
  await cohort.save();
  await recordAudit(ctx, {
    act: 'cohort.created',
    programId,
    subject: { kind: 'cohort', id: String(cohort._id) },
  });
  return cohort.toObject();
}

export async function moveCohortTo(
  ctx: ActionContext,
  cohortId: string,
  to: Exclude<CohortState, 'draft'>,
): Promise<CohortRow> {
  if (ctx.actor.kind === 'user') await requireCoordinatedCohort(ctx.actor, cohortId);
  const row: CohortRow | null = await CohortModel.findOneAndUpdate(
    { _id: cohortId, state: mongoose.trusted({ $in: [...cohortMovesTo[to]] }) },
    { state: to },
    { returnDocument: 'after' },
  ).lean();
  if (!row) refuse('cohort.not_open');
  await recordAudit(ctx, {
    act: `cohort.${to}`,
    programId: String(row.programId),
    subject: { kind: 'cohort', id: cohortId },
  });
  return row;
}
