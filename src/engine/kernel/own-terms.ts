import type { Policy } from '../policy.ts';
import type { PreparedMentor, PreparedStartup } from '../prepare.ts';
import { partPoints } from '../score.ts';

/** Who wrote which term, and who ranks anybody: the mentors whose sparse criteria may differ from everybody else's. */
export interface SparseIndex {
  readonly mentorsOfTerm: ReadonlyMap<number, readonly number[]>;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly ranking: readonly number[];
}

/** Built once a pool and again when a mentor changes; empty where the policy weighs neither criterion. O(all words and ranks). */
export function buildSparseIndex(mentors: readonly PreparedMentor[], policy: Policy): SparseIndex {
  const mentorsOfTerm = policy.weights.own_words > 0 ? postingsOf(mentors) : new Map<number, number[]>();
  if (policy.weights.preference === 0) return { mentorsOfTerm, numberOf: new Map(), ranking: [] };
  const ranking = mentors.flatMap((mentor, at) => (mentor.preferences === null ? [] : [at]));
  return { mentorsOfTerm, numberOf: new Map(mentors.map((mentor, at) => [mentor.id, at])), ranking };
}

function postingsOf(mentors: readonly PreparedMentor[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  for (const [at, mentor] of mentors.entries()) {
    for (const term of new Set((mentor.words ?? []).flatMap((vector) => [...vector.terms]))) {
      const list = postings.get(term) ?? [];
      if (list.push(at) === 1) postings.set(term, list);
    }
  }
  return postings;
}

/** True when a weighted criterion is neither tabled nor the mentor's own, so that rows need extra terms. */
export function hasOwnTerms(policy: Policy): boolean {
  return policy.weights.own_words > 0 || policy.weights.preference > 0;
}

interface SparseQuestion {
  readonly policy: Policy;
  readonly startup: PreparedStartup;
  readonly mentors: readonly PreparedMentor[];
  readonly index: SparseIndex;
}

/**
 * Adds own words and stated preference to a row: by the definition where the two sides share a term or one ranks, and the one value
 * that all others have elsewhere. O(mentors + pairs that share something).
 */
export function addOwnTerms(row: Int32Array, question: SparseQuestion): void {
  const { policy, startup, index } = question;
  if (policy.weights.own_words > 0) {
    const terms = (startup.words ?? []).flatMap((vector) => [...vector.terms]);
    addCriterion(row, question, {
      criterion: 'own_words',
      special: new Set(terms.flatMap((term) => index.mentorsOfTerm.get(term) ?? [])),
    });
  }
  if (policy.weights.preference > 0) {
    const ranked = [...(startup.preferences?.keys() ?? [])].map((id) => index.numberOf.get(id) ?? -1);
    addCriterion(row, question, { criterion: 'preference', special: new Set([...ranked, ...index.ranking]) });
  }
}

function addCriterion(
  row: Int32Array,
  { policy, startup, mentors }: SparseQuestion,
  { criterion, special }: { readonly criterion: 'own_words' | 'preference'; readonly special: ReadonlySet<number> },
): void {
  const plain = mentors.find((_, at) => !special.has(at));
  const usual = plain === undefined ? 0 : partPoints(criterion, policy, { startup, mentor: plain });
  for (const [at, mentor] of mentors.entries()) {
    const points = special.has(at) ? partPoints(criterion, policy, { startup, mentor }) : usual;
    row[at] = (row[at] as number) + points;
  }
}
