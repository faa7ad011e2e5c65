import type { rules } from '../../contract/programs/schema.ts';
import type { z } from 'zod';

type Rules = z.output<typeof rules>;
/** As stored: a program older than a rule does not have it. */
type StoredRules = Omit<Rules, 'stages'> & { readonly stages?: Rules['stages'] | undefined };

export const rulesOf = (program: { readonly rules: StoredRules }): Rules => ({
  ...program.rules,
  stages: program.rules.stages ?? null,
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
