import type { z } from 'zod';
import {
  gainOf,
  type PreviewedStartup,
  type previewRules,
  type RulesPreview,
} from '../../contract/matching/preview-routes.ts';
import type { UserActor } from '../../platform/actions/actor.ts';
import { policyOf, requireCoordinatedProgram } from '../programs/index.ts';
import { findStartupsByIds } from '../startups/index.ts';
import { compareFirsts, type FirstMoved } from './compare-firsts.ts';
import type { StartupEntry } from './entries.ts';
import { matchingMemory } from './follow-database.ts';
import { evenly } from './good-fits.ts';
import { inPieces } from './in-pieces.ts';
import { mentorNames } from './list-candidates.ts';
import { findMatchingPolicy, type MatchingPolicy, triedPolicy } from './matching-policy.ts';
import type { MatchingMemory } from './memory.ts';

/**
 * Each startup's first suggestion under the rules in force and under those that are tried, and which rule lets whom in or out.
 * Where there are many startups, some stand for their neighbours. Errors: `program.not_found`.
 */
export async function previewProgramRules(
  actor: UserActor,
  { programId, rules }: z.output<typeof previewRules.body> & { readonly programId: string },
  now: Date,
): Promise<RulesPreview> {
  const program = await requireCoordinatedProgram(actor, programId);
  const policy = await findMatchingPolicy(program, now);
  const given = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
  const tried = triedPolicy(policy, { ...policyOf(program).rules, ...given });
  const memory = await matchingMemory();
  const startups = startupsOf(memory, policy);
  const { sample, scale } = evenly(startups);
  const compare = await compareFirsts(memory, { policy, tried, now });
  const moved: FirstMoved[] = [];
  await inPieces(sample, { size: 1, each: (startup) => moved.push(compare(startup)) });
  return {
    fromVersion: policy.version,
    startups: startups.length,
    looked: sample.length,
    rules: countRules(moved, scale),
    across: {
      before: moved.filter(({ across }) => across.before).length,
      after: moved.filter(({ across }) => across.after).length,
      reachable: moved.filter(({ across }) => across.reachable).length,
    },
    rows: await presentRows(moved),
  };
}

const startupsOf = (memory: MatchingMemory, { isNetwork, programId }: MatchingPolicy): StartupEntry[] =>
  [...memory.startups.values()].filter(({ programIds }) =>
    isNetwork ? programIds.length === 0 : programIds.includes(programId),
  );

function countRules(moved: readonly FirstMoved[], scale: number): RulesPreview['rules'] {
  const counts = new Map<RulesPreview['rules'][number]['rule'], { excluded: number; freed: number }>();
  for (const { rule, isFreed } of moved.flatMap(({ pairs }) => pairs)) {
    const known = counts.get(rule) ?? { excluded: 0, freed: 0 };
    counts.set(rule, { ...known, [isFreed ? 'freed' : 'excluded']: known[isFreed ? 'freed' : 'excluded'] + 1 });
  }
  return [...counts].map(([rule, { excluded, freed }]) => ({
    rule,
    excluded: Math.round(excluded * scale),
    freed: Math.round(freed * scale),
  }));
}

async function presentRows(moved: readonly FirstMoved[]): Promise<PreviewedStartup[]> {
  const startups = await findStartupsByIds(moved.map(({ startupId }) => startupId));
  const nameOf = new Map(startups.map(({ _id, name }) => [String(_id), name]));
  const firsts = moved.flatMap(({ before, after }) => [before, after]);
  const mentors = await mentorNames([...new Set(firsts.flatMap((first) => (first === null ? [] : [first.mentorId])))]);
  const shown = (first: FirstMoved['before']): PreviewedStartup['before'] =>
    first === null ? null : { ...first, mentorName: mentors.get(first.mentorId) ?? '' };
  return moved
    .map(({ startupId, before, after, reason }) => ({
      startupId,
      name: nameOf.get(startupId) ?? '',
      before: shown(before),
      after: shown(after),
      reason,
    }))
    .toSorted((a, b) => gainOf(a) - gainOf(b) || a.name.localeCompare(b.name));
}
