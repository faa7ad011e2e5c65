import { proposeChanges, type ProfileChange } from './counterfactual-changes.ts';
import type { Policy } from './policy.ts';
import { type PreparedMentor, type PreparedStartup, prepareMentor, prepareStartup } from './prepare.ts';
import { scorePoints } from './score.ts';

/** One change of one profile and what it makes of the pair, found by scoring the changed profile. */
export interface Counterfactual {
  readonly change: ProfileChange;
  readonly before: number;
  readonly after: number;
}

/**
 * Every single small change on either side that would raise the pair, the largest gain first (equal gains: the easier change,
 * then by what it names). Computed by re-scoring, never templated. With `reach` only changes that bring the pair to that many
 * points are returned, the easiest first: "what would bring this mentor into the top k". O(changes · profile).
 */
export function counterfactual(
  policy: Policy,
  pair: { readonly startup: PreparedStartup; readonly mentor: PreparedMentor },
  options: { readonly reach?: number } = {},
): readonly Counterfactual[] {
  const { startup, mentor } = pair;
  const before = scorePoints(policy, startup, mentor);
  const reach = options.reach ?? before + 1;
  const found = proposeChanges(policy, pair)
    .map(({ change, startupProfile, mentorProfile }) => {
      const changedStartup = startupProfile === null ? startup : prepareStartup(startup.taxonomies, startupProfile);
      const changedMentor = mentorProfile === null ? mentor : prepareMentor(mentor.taxonomies, mentorProfile);
      return { change, before, after: scorePoints(policy, changedStartup, changedMentor) };
    })
    .filter((entry) => entry.after >= reach && entry.after > before);
  const byEffort = (a: Counterfactual, b: Counterfactual): number => a.change.effort - b.change.effort;
  const byGain = (a: Counterfactual, b: Counterfactual): number => b.after - a.after;
  const byName = (a: Counterfactual, b: Counterfactual): number => (nameOf(a.change) < nameOf(b.change) ? -1 : 1);
  return options.reach === undefined
    ? found.sort((a, b) => byGain(a, b) || byEffort(a, b) || byName(a, b))
    : found.sort((a, b) => byEffort(a, b) || byGain(a, b) || byName(a, b));
}

function nameOf(change: ProfileChange): string {
  return JSON.stringify(change);
}
