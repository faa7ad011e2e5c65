import {
  type AssignProblem,
  createPairKernel,
  denseScores,
  FORBIDDEN,
  fullPoints,
  type PairIndex,
  type Policy,
  type PreparedMentor,
  type PreparedStartup,
  type ScoreSource,
  scorePair,
} from '../../engine/index.ts';

/** A cohort as the thread gets it: prepared profiles, places, and the pairs that the program's rules exclude. */
export interface CohortTable {
  readonly policy: Policy;
  readonly startups: readonly PreparedStartup[];
  readonly mentors: readonly PreparedMentor[];
  readonly capacities: readonly number[];
  readonly forbidden: readonly PairIndex[];
  readonly groups: NonNullable<AssignProblem['groups']>;
  readonly wasm: Uint8Array | null;
  readonly mentorsPerStartup: number;
  /** How many of them each startup has already: fewer than all. */
  readonly held: readonly number[];
}

export type CohortProblem = AssignProblem & { readonly scores: ScoreSource };

/**
 * Whom a startup has already stands behind the mentors, in columns of their own: they fill its first slots, so that its next
 * mentor counts as the second or third that it is. Nothing is above what such a column gives, so the best plan always takes it.
 */
const heldPoints = fullPoints + 1;

export function problemOf(table: CohortTable): CohortProblem {
  const { policy, startups, mentors, capacities, forbidden, held, wasm } = table;
  const kernel = createPairKernel({ policy, startups, mentors, ...(wasm && { wasm }) });
  const columns = Array.from({ length: Math.max(0, ...held) }, (_, at) => at);
  return {
    scores: columns.length === 0 ? kernel : withHeld(kernel, held, columns.length),
    demands: startups.map(() => table.mentorsPerStartup),
    capacities: [...capacities, ...columns.map(() => startups.length)],
    forbidden,
    groups: table.groups.map((group) =>
      group.side === 'mentor' ? { ...group, labels: [...group.labels, ...columns.map(() => 'held')] } : group,
    ),
    startupIds: startups.map(({ id }) => id),
    mentorIds: [...mentors.map(({ id }) => id), ...columns.map((at) => `held ${at + 1}`)],
    parts: partsOf(table),
  };
}

function partsOf({ policy, startups, mentors }: CohortTable): NonNullable<AssignProblem['parts']> {
  const partsBetween = (i: number, j: number) => {
    const [startup, mentor] = [startups[i], mentors[j]];
    return startup && mentor ? scorePair(policy, startup, mentor).parts : [];
  };
  const criteria = partsBetween(0, 0).map(({ criterion }) => criterion);
  const none = criteria.map(() => 0);
  return {
    names: [...criteria, 'held'],
    of: (i, j) => (j < mentors.length ? [...partsBetween(i, j).map(({ points }) => points), 0] : [...none, heldPoints]),
  };
}

function withHeld(source: ScoreSource, held: readonly number[], columns: number): ScoreSource {
  const { startups, mentors } = source;
  return tableOf(startups, mentors + columns, (i, values) => {
    values.set(source.row(i));
    for (let at = 0; at < columns; at += 1) values[mentors + at] = at < (held[i] ?? 0) ? heldPoints : FORBIDDEN;
  });
}

/** All scores as one table, each row filled by the caller. */
export function tableOf(
  startups: number,
  mentors: number,
  fill: (startup: number, row: Int32Array) => void,
): ScoreSource {
  const values = new Int32Array(startups * mentors);
  for (let i = 0; i < startups; i += 1) fill(i, values.subarray(i * mentors, (i + 1) * mentors));
  return denseScores(startups, mentors, values);
}
