/**
 * What a program would write first: an object a person with dense vectors, four calls of ml-distance a pair, a list of results, a sort.
 * It computes the same points as the engine, so that both can be compared person by person.
 */
import { distance, similarity } from 'ml-distance';
import {
  fullPoints,
  poorestWeek,
  type Policy,
  type PreparedMentor,
  type PreparedStartup,
  type Taxonomy,
} from '../../src/engine/index.ts';
import { bestSharedLevel } from '../../src/engine/criteria/language.ts';
import { place } from '../../src/engine/criteria/place.ts';
import { stageKernel } from '../../src/engine/criteria/stage.ts';
import { followThrough } from '../../src/engine/criteria/track-record.ts';

const valueOfLevel = [0.05, 0.2, 0.6, 0.88, 0.97, 1, 1];
const styleQuestions = ['pace', 'format', 'advice'];

interface Person {
  readonly industry: Float64Array;
  readonly industrySum: number;
  readonly vertical: Float64Array;
  readonly verticalSum: number;
  readonly style: Float64Array;
}

export interface PlainStartup extends Person {
  readonly startup: PreparedStartup;
  readonly needs: Float64Array;
  readonly needsLength: number;
  readonly needsSum: number;
}

export interface PlainMentor extends Person {
  readonly mentor: PreparedMentor;
  readonly reach: Float64Array;
  readonly reachLength: number;
}

export function plainStartup(startup: PreparedStartup): PlainStartup {
  const needs = new Float64Array(startup.taxonomies.expertise.ids.length);
  for (const [at, node] of (startup.needs?.nodes ?? []).entries()) needs[node] = startup.needs?.weights[at] ?? 0;
  return { ...person(startup), startup, needs, needsLength: Math.hypot(...needs), needsSum: sum(needs) };
}

export function plainMentor(mentor: PreparedMentor): PlainMentor {
  const reach = mentor.reach ?? new Float64Array(mentor.taxonomies.expertise.ids.length);
  return { ...person(mentor), mentor, reach, reachLength: Math.hypot(...reach) };
}

/** The best k of all mentors that pass the language gate: index and points, best first. */
export function straightforwardTop(
  policy: Policy,
  startup: PlainStartup,
  { mentors, k }: { readonly mentors: readonly PlainMentor[]; readonly k: number },
): { at: number; points: number }[] {
  const results: { at: number; points: number }[] = [];
  for (const [at, mentor] of mentors.entries()) {
    const level = bestSharedLevel(startup.startup, mentor.mentor);
    if (level < (policy.languageGate ?? 0)) continue;
    results.push({ at, points: pointsOf(policy, startup, { mentor, level }) });
  }
  results.sort((a, b) => b.points - a.points || a.at - b.at);
  return results.slice(0, k);
}

function pointsOf(
  policy: Policy,
  ours: PlainStartup,
  { mentor: theirs, level }: { readonly mentor: PlainMentor; readonly level: number },
): number {
  const { weights } = policy;
  const { startup } = ours;
  const { mentor } = theirs;
  const industry = covered(ours.industry, theirs.industry, ours.industrySum + theirs.industrySum) / ours.industrySum;
  const vertical = covered(ours.vertical, theirs.vertical, ours.verticalSum + theirs.verticalSum) / ours.verticalSum;
  const dot = similarity.cosine(ours.needs, theirs.reach) * ours.needsLength * theirs.reachLength;
  const style = 1 - distance.gower(ours.style, theirs.style);
  let stage = 0;
  for (const [at, been] of (mentor.stages ?? []).entries()) {
    stage = Math.max(stage, been * stageKernel(at - (startup.profile.stage ?? 0)));
  }
  const minutes = poorestWeek(startup.availability, mentor.availability).minutes;
  const values: readonly (readonly [number, number])[] = [
    [weights.expertise, dot / ours.needsSum || 0],
    [weights.industry, 0.5 * industry + 0.5 * vertical],
    [weights.stage, stage],
    [weights.language, valueOfLevel[level] ?? 0],
    [weights.availability, Math.min(1, minutes / (startup.profile.minutesWanted ?? policy.neededMinutes))],
    [weights.place, place.value(startup, mentor, policy)],
    [weights.working_style, style],
    [weights.track_record, followThrough(mentor.profile.track)],
  ];
  return values.reduce((points, [weight, value]) => points + Math.floor(weight * value + 0.5), 0);
}

/** Σ min of two vectors from their weighted Jaccard J and the sum of all entries: J / (1 + J) of it. */
function covered(a: Float64Array, b: Float64Array, both: number): number {
  const jaccard = similarity.ruzicka(a, b);
  return (jaccard / (1 + jaccard)) * both;
}

function person(side: PreparedStartup | PreparedMentor): Person {
  const { industries, verticals } = side.taxonomies;
  const industry = dense(industries, side.profile.industries ?? []);
  const vertical = dense(verticals, side.profile.verticals ?? []);
  const style = Float64Array.from(styleQuestions, (question) => side.style?.get(question) ?? 0);
  return { industry, industrySum: sum(industry), vertical, verticalSum: sum(vertical), style };
}

function dense(taxonomy: Taxonomy, ids: readonly string[]): Float64Array {
  const vector = new Float64Array(taxonomy.ids.length);
  for (const id of ids) {
    for (let node = taxonomy.index.get(id) ?? -1; node >= 0; node = taxonomy.parent[node] ?? -1) {
      vector[node] = taxonomy.edge[node] ?? 0;
    }
  }
  return vector;
}

function sum(vector: Float64Array): number {
  return vector.reduce((total, entry) => total + entry, 0);
}

/** Rounding of the two ways to the same number may differ in the last point of a part. */
export const pointTolerance = fullPoints / 100_000;
