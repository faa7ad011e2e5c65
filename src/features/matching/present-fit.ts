import type {
  Counterfactual as ShownCounterfactual,
  Fit,
  FitPart,
  ProfileChange,
} from '../../contract/matching/fit-schema.ts';
import {
  type Counterfactual,
  type PairScore,
  type Part,
  type Policy,
  type PreparedMentor,
  roundParts,
} from '../../engine/index.ts';

/** The score as people read it: whole points, the largest part first, parts that add up to the number shown. */
export function presentFit(score: PairScore, mentor: PreparedMentor): Fit {
  const shown = roundParts(score);
  // What each part could give, rounded in the same way, so that the most of all parts is 100.
  const most = roundParts({
    points: score.parts.reduce((sum, part) => sum + part.weight, 0),
    parts: score.parts.map((part) => ({ ...part, points: part.weight })),
  });
  const parts = score.parts.map((part, at) => {
    const points = shown.parts[at] ?? 0;
    return presentPart(part, { points, most: Math.max(points, most.parts[at] ?? 0) }, mentor);
  });
  return { points: shown.total, parts: parts.sort((a, b) => b.points - a.points || b.most - a.most) };
}

/** A few decimals say as much as sixteen, in a third of the bytes. */
const share = (value: number): number => Math.round(value * 1_000) / 1_000;
const shareOrNull = (value: number | null): number | null => (value === null ? null : share(value));

function presentPart(part: Part, whole: { points: number; most: number }, mentor: PreparedMentor): FitPart {
  const shared = { ...whole, missing: part.missing };
  switch (part.criterion) {
    case 'expertise':
      return {
        ...shared,
        criterion: part.criterion,
        facts: part.facts && { needs: part.facts.needs.map((need) => ({ id: need.id, share: share(need.share) })) },
      };
    case 'industry':
      return {
        ...shared,
        criterion: part.criterion,
        facts: part.facts && {
          ...part.facts,
          taxonomy: shareOrNull(part.facts.taxonomy),
          vertical: shareOrNull(part.facts.vertical),
        },
      };
    case 'place': {
      const home = mentor.home;
      const mentorPlaceId = home === null ? null : (home.metro ?? home.state ?? home.country);
      return { ...shared, criterion: part.criterion, facts: part.facts && { ...part.facts, mentorPlaceId } };
    }
    case 'own_words':
      return {
        ...shared,
        criterion: part.criterion,
        facts: part.facts && { similarity: share(part.facts.similarity), terms: [] },
      };
    case 'stage':
    case 'language':
    case 'availability':
    case 'preference':
    case 'working_style':
    case 'track_record':
      return presentPlain(part, whole);
  }
}

type PlainPart = Exclude<Part, { criterion: 'expertise' | 'industry' | 'place' | 'own_words' }>;

/** Parts whose facts cross the wire as they are. */
function presentPlain(part: PlainPart, whole: { points: number; most: number }): FitPart {
  const { criterion, facts, missing } = part;
  return { ...whole, missing, criterion, facts } as FitPart;
}

const toPoints = (points: number): number => Math.round(points / 10_000);
const toInstant = (minute: number): string => new Date(minute * 60_000).toISOString();

/** The changes that help most, at most `count`, each of another kind or side; those that people would not notice are left out. */
export function presentCounterfactuals(
  found: readonly Counterfactual[],
  { policy, neededMinutes, count }: { policy: Policy; neededMinutes: number; count: number },
): ShownCounterfactual[] {
  const seen = new Set<string>();
  const shown: ShownCounterfactual[] = [];
  for (const { change, before, after } of found) {
    const key = `${change.kind}${change.side}`;
    if (seen.has(key) || toPoints(after) <= toPoints(before)) continue;
    seen.add(key);
    shown.push({
      change: presentChange(change, ((after - before) / Math.max(1, policy.weights.availability)) * neededMinutes),
      before: toPoints(before),
      after: toPoints(after),
    });
    if (shown.length === count) break;
  }
  return shown;
}

function presentChange(change: Counterfactual['change'], addedMinutes: number): ProfileChange {
  if (change.kind === 'open_hours') {
    const { side, start, end } = change;
    const hours = { startAt: toInstant(start), endAt: toInstant(end), addedMinutes: Math.round(addedMinutes) };
    return { kind: change.kind, side, ...hours };
  }
  const { effort: _effort, ...rest } = change;
  return rest;
}
