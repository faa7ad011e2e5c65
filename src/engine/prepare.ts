import type {
  Availability,
  Home,
  LanguageSkill,
  MentorProfile,
  StageExperience,
  StartupProfile,
  WordVector,
} from './profiles.ts';
import { expand, sharedContent, type Taxonomy } from './taxonomy.ts';
import { unit } from './unit.ts';

/** The three trees a program matches on. Need and offer ids live in `expertise`. */
export interface Taxonomies {
  readonly industries: Taxonomy;
  readonly verticals: Taxonomy;
  readonly expertise: Taxonomy;
}

/** What a startup asks of one tree: its nodes with ancestors, and what each step weighs (Σ = the whole question). */
export interface AskedNodes {
  readonly nodes: Int32Array;
  readonly weights: Float64Array;
}

export interface PreparedNeeds {
  readonly ids: readonly string[];
  /** Node numbers in the expertise tree. */
  readonly nodes: Int32Array;
  readonly weights: Float64Array;
  /** 1 / wanted level, so that an offer reaches a need by one product. */
  readonly perLevel: Float64Array;
}

interface PreparedSide {
  readonly id: string;
  readonly taxonomies: Taxonomies;
  readonly languages: ReadonlyMap<string, number> | null;
  readonly availability: Availability | null;
  readonly home: Home | null;
  /** Rank (0 = first) of each wanted id, with the number of ranks. */
  readonly preferences: ReadonlyMap<string, number> | null;
  readonly style: ReadonlyMap<string, number> | null;
  readonly words: readonly WordVector[] | null;
}

export interface PreparedStartup extends PreparedSide {
  readonly profile: StartupProfile;
  readonly industry: AskedNodes | null;
  readonly vertical: AskedNodes | null;
  readonly needs: PreparedNeeds | null;
}

export interface PreparedMentor extends PreparedSide {
  readonly profile: MentorProfile;
  /** 1 at each industry node the mentor knows, ancestors included. */
  readonly industry: Uint8Array | null;
  readonly vertical: Uint8Array | null;
  /** For each expertise node, how much of it the offers reach, 0..1. */
  readonly reach: Float64Array | null;
  /** Countries whose market the mentor knows, home included; ids of states and metros begin with their country's. */
  readonly knownCountries: readonly string[];
  /** Experience 0..1 at each of the eight stages. */
  readonly stages: Float64Array | null;
}

/** Expands a startup once; the result serves any number of pairs. O(profile · depth). Unknown ids are left out. */
export function prepareStartup(taxonomies: Taxonomies, profile: StartupProfile): PreparedStartup {
  return {
    ...prepareSide(taxonomies, profile),
    profile,
    industry: asked(taxonomies.industries, profile.industries),
    vertical: asked(taxonomies.verticals, profile.verticals),
    needs: prepareNeeds(taxonomies.expertise, profile.needs),
  };
}

/** Expands a mentor once; the result serves any number of pairs. O(offers · expertise nodes). Unknown ids are left out. */
export function prepareMentor(taxonomies: Taxonomies, profile: MentorProfile): PreparedMentor {
  return {
    ...prepareSide(taxonomies, profile),
    profile,
    industry: known(taxonomies.industries, profile.industries),
    vertical: known(taxonomies.verticals, profile.verticals),
    reach: reachOfOffers(taxonomies.expertise, profile.offers),
    knownCountries: [...new Set([profile.home?.country ?? '', ...profile.markets].map(countryOf))],
    stages: prepareStages(profile.stages),
  };
}

function prepareSide(taxonomies: Taxonomies, profile: StartupProfile | MentorProfile): PreparedSide {
  const styles = Object.entries(profile.style ?? {}).filter(([, answer]) => Number.isFinite(answer));
  const words = Object.values(profile.words ?? {}).filter((vector) => vector.terms.length > 0);
  const ranks = new Map<string, number>();
  for (const id of profile.preferences ?? []) if (!ranks.has(id)) ranks.set(id, ranks.size);
  return {
    id: profile.id,
    taxonomies,
    languages: prepareLanguages(profile.languages),
    availability: profile.availability !== null && profile.availability.weeks.length > 0 ? profile.availability : null,
    home: profile.home,
    preferences: ranks.size > 0 ? ranks : null,
    style: styles.length > 0 ? new Map(styles.map(([question, answer]) => [question, unit(answer)])) : null,
    words: words.length > 0 ? words : null,
  };
}

function asked(taxonomy: Taxonomy, ids: readonly string[] | null): AskedNodes | null {
  const nodes = expand(taxonomy, ids ?? []);
  if (nodes.length === 0) return null;
  return { nodes, weights: Float64Array.from(nodes, (node) => taxonomy.edge[node] ?? 0) };
}

function known(taxonomy: Taxonomy, ids: readonly string[] | null): Uint8Array | null {
  const nodes = expand(taxonomy, ids ?? []);
  if (nodes.length === 0) return null;
  const flags = new Uint8Array(taxonomy.ids.length);
  for (const node of nodes) flags[node] = 1;
  return flags;
}

function prepareNeeds(taxonomy: Taxonomy, needs: StartupProfile['needs']): PreparedNeeds | null {
  const usable = (needs ?? []).filter(
    (need) => taxonomy.index.has(need.id) && Number.isFinite(need.weight) && need.weight > 0,
  );
  if (usable.length === 0) return null;
  const heaviest = Math.max(...usable.map((need) => need.weight));
  return {
    ids: usable.map((need) => need.id),
    nodes: Int32Array.from(usable, (need) => taxonomy.index.get(need.id) ?? 0),
    weights: Float64Array.from(usable, (need) => need.weight / heaviest),
    perLevel: Float64Array.from(usable, (need) => 1 / Math.max(unit(need.level), 0.01)),
  };
}

/**
 * How far offers reach each node: the best offer times (IC(shared ancestor) / IC(need))². An offer of the need itself or of
 * anything under it reaches it whole; a sibling or the whole field reaches a part. The square is a prior: it puts a sibling
 * at about a third.
 */
function reachOfOffers(taxonomy: Taxonomy, offers: MentorProfile['offers']): Float64Array | null {
  const usable = (offers ?? []).filter((offer) => taxonomy.index.has(offer.id) && unit(offer.level) > 0);
  if (usable.length === 0) return null;
  const reach = new Float64Array(taxonomy.ids.length);
  for (const offer of usable) {
    const from = taxonomy.index.get(offer.id) ?? 0;
    for (let node = 0; node < reach.length; node += 1) {
      const content = taxonomy.content[node] ?? 0;
      const share = content > 0 ? sharedContent(taxonomy, node, from) / content : Number(node === from);
      // In single precision, so that the packed columns can hold the very same numbers in half the room.
      reach[node] = Math.max(reach[node] ?? 0, Math.fround(unit(offer.level) * unit(share) ** 2));
    }
  }
  return reach;
}

/** `US` of `US` and of `US-TX` (ISO 3166-2). */
function countryOf(place: string): string {
  return place.split('-', 1)[0] ?? place;
}

function prepareStages(stages: readonly StageExperience[] | null): Float64Array | null {
  const experience = new Float64Array(8);
  for (const { stage, level } of stages ?? []) {
    if (stage in experience) experience[stage] = Math.max(experience[stage] ?? 0, unit(level));
  }
  return experience.some((level) => level > 0) ? experience : null;
}

function prepareLanguages(skills: readonly LanguageSkill[] | null): ReadonlyMap<string, number> | null {
  const levels = new Map<string, number>();
  for (const { tag, level } of skills ?? []) {
    if (Number.isInteger(level) && level >= 0 && level <= 6) levels.set(tag, Math.max(levels.get(tag) ?? 0, level));
  }
  return levels.size > 0 ? levels : null;
}
