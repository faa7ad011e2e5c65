import { type ExclusionRule, explainExclusion, type Ranking } from '../../engine/index.ts';

/** What says most about two people comes first; what stands against one of them, whoever asks, comes last. */
const telling: readonly ExclusionRule[] = [
  'conflict',
  'same_organisation',
  'same_person',
  'forbidden',
  'declined_before',
  'blocked',
  'avoided',
  'open_introduction',
  'in_mentorship',
  'opted_out',
  'language_gate',
  'overlap_minimum',
  'full',
  'paused',
  'not_vetted',
  'not_enrolled',
];

export interface Excluded {
  readonly id: string;
  readonly rules: readonly ExclusionRule[];
}

interface Group {
  readonly rule: ExclusionRule;
  readonly all: Excluded[];
}

/** Everybody excluded, each once under their most telling rule. Pure. */
export function groupExcluded(excluded: Ranking['excluded']): Group[] {
  const groups = new Map<ExclusionRule, Excluded[]>(telling.map((rule) => [rule, []]));
  for (const { id, mask } of excluded) {
    const rules = explainExclusion(mask);
    const first = telling.find((rule) => rules.includes(rule));
    if (first !== undefined) groups.get(first)?.push({ id, rules });
  }
  return [...groups].flatMap(([rule, all]) => (all.length === 0 ? [] : [{ rule, all }]));
}

/** A person may put together whom only automated matching leaves out. */
export const mayPropose = (rules: readonly ExclusionRule[]): boolean => rules.every((rule) => rule === 'opted_out');
