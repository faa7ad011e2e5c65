import type { rules } from '../../contract/programs/schema.ts';
import type { z } from 'zod';

type Rules = z.output<typeof rules>;
/** As stored: a program older than a rule does not have it. */
type Later = 'stages' | 'mentorsPerStartup' | 'crossBorderShare';
type StoredRules = Omit<Rules, Later> & { readonly [Name in Later]?: Rules[Name] | undefined };

export const rulesOf = (program: { readonly rules: StoredRules }): Rules => ({
  ...program.rules,
  stages: program.rules.stages ?? null,
  mentorsPerStartup: program.rules.mentorsPerStartup ?? 1,
  crossBorderShare: program.rules.crossBorderShare ?? 0,
});

/** What scoring and requests need of a program: its rules under the version that snapshots name. */
export interface ProgramPolicy {
  readonly programId: string;
  readonly version: number;
  readonly rules: Rules;
}

export const policyOf = (program: { _id: unknown; policyVersion: number; rules: StoredRules }): ProgramPolicy => ({
  programId: String(program._id),
  version: program.policyVersion,
  rules: rulesOf(program),
});
