import type { rules } from '../../contract/programs/schema.ts';
import type { z } from 'zod';

/** What scoring and requests need of a program: its rules under the version that snapshots name. */
export interface ProgramPolicy {
  readonly programId: string;
  readonly version: number;
  readonly rules: z.output<typeof rules>;
}

export const policyOf = (program: {
  _id: unknown;
  policyVersion: number;
  rules: z.output<typeof rules>;
}): ProgramPolicy => ({
  programId: String(program._id),
  version: program.policyVersion,
  rules: program.rules,
});
