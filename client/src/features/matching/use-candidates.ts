import type { ExclusionRuleName } from '../../../../src/contract/matching/fit-schema.ts';
import { listMentorCandidates, listStartupCandidates } from '../../../../src/contract/matching/routes.ts';
import { useRouteQuery } from '../../shared/api/use-route-query.ts';

/** Somebody whom a coordinator puts together with others, in one program. */
export interface Subject {
  readonly kind: 'startup' | 'mentor';
  readonly id: string;
  readonly name: string;
  readonly programId: string;
}

/** Who fits and who is kept apart; of `rule` everybody is told by name. */
export function useCandidates({ kind, id, programId }: Subject, rule: ExclusionRuleName | null) {
  const query = rule === null ? {} : { rule };
  const mentors = useRouteQuery(
    listMentorCandidates,
    { params: { programId, startupId: id }, query },
    { enabled: kind === 'startup', keepPrevious: true },
  );
  const startups = useRouteQuery(
    listStartupCandidates,
    { params: { programId, mentorId: id }, query },
    { enabled: kind === 'mentor', keepPrevious: true },
  );
  return kind === 'startup' ? mentors : startups;
}

/** The pair of a subject and somebody of the other side, in the order of the contract. */
export const pairWith = (subject: Subject, otherId: string) =>
  subject.kind === 'startup'
    ? { startupId: subject.id, mentorId: otherId }
    : { startupId: otherId, mentorId: subject.id };
