import { neededMinutes } from './criteria/availability.ts';
import { openableBlocks } from './counterfactual-hours.ts';
import type { Policy } from './policy.ts';
import type { PreparedMentor, PreparedStartup } from './prepare.ts';
import type { LanguageLevel, LanguageSkill, MentorProfile, Stage, StartupProfile } from './profiles.ts';

/**
 * One small change of a profile. `effort`: 1 tell what is untold or open hours, 2 add to an offer or a list, 3 learn.
 * Whoever words it must not suggest to claim what is not true: "if you have been through …", "if you also work in …".
 */
export type ProfileChange =
  | { kind: 'open_hours'; side: 'startup' | 'mentor'; effort: 1; start: number; end: number; weeks: number }
  | { kind: 'tell_stage'; side: 'startup'; effort: 1; stage: Stage }
  | { kind: 'add_need'; side: 'startup'; effort: 2; id: string }
  | { kind: 'add_offer'; side: 'mentor'; effort: 2; id: string }
  | { kind: 'add_stage'; side: 'mentor'; effort: 2; stage: Stage }
  | { kind: 'add_industry'; side: 'mentor'; effort: 2; id: string }
  | { kind: 'add_vertical'; side: 'mentor'; effort: 2; id: string }
  | { kind: 'add_market'; side: 'mentor'; effort: 2; place: string }
  | { kind: 'raise_language'; side: 'startup' | 'mentor'; effort: 1 | 3; tag: string; level: LanguageLevel };

export interface ProposedChange {
  readonly change: ProfileChange;
  /** The profile after the change; null for the side that stays as it is. */
  readonly startupProfile: StartupProfile | null;
  readonly mentorProfile: MentorProfile | null;
}

interface Pair {
  readonly startup: PreparedStartup;
  readonly mentor: PreparedMentor;
}

/** All single changes worth scoring for this pair, on both sides. */
export function proposeChanges(policy: Policy, pair: Pair): readonly ProposedChange[] {
  const startupProfile = pair.startup.profile;
  const mentorProfile = pair.mentor.profile;
  return [
    ...hours(policy, pair),
    ...startupLanguages(startupProfile, mentorProfile),
    ...mentorLanguages(startupProfile, mentorProfile),
    ...startupFacts(startupProfile, mentorProfile),
    ...mentorOffers(startupProfile, mentorProfile),
    ...mentorPlaces(startupProfile, mentorProfile),
  ];
}

function hours(policy: Policy, pair: Pair): ProposedChange[] {
  const startup = pair.startup.profile;
  const mentor = pair.mentor.profile;
  const longest = neededMinutes(pair.startup, policy);
  const ofStartup = openableBlocks(startup.availability, mentor.availability, longest);
  const ofMentor = openableBlocks(mentor.availability, startup.availability, longest);
  return [
    ...ofStartup.map(({ block, availability }) => ({
      change: { kind: 'open_hours', side: 'startup', effort: 1, ...block } as const,
      startupProfile: { ...startup, availability },
      mentorProfile: null,
    })),
    ...ofMentor.map(({ block, availability }) => ({
      change: { kind: 'open_hours', side: 'mentor', effort: 1, ...block } as const,
      startupProfile: null,
      mentorProfile: { ...mentor, availability },
    })),
  ];
}

function startupFacts(startup: StartupProfile, mentor: MentorProfile): ProposedChange[] {
  const changes: ProposedChange[] = [];
  const add = (change: ProfileChange, changed: Partial<StartupProfile>): void => {
    changes.push({ change, startupProfile: { ...startup, ...changed }, mentorProfile: null });
  };
  if (startup.stage === null) {
    for (const { stage } of mentor.stages ?? [])
      add({ kind: 'tell_stage', side: 'startup', effort: 1, stage }, { stage });
  }
  // A need is proposed only to a startup that has told none: swapping what is asked for would only flatter the score.
  if (startup.needs === null || startup.needs.length === 0) {
    for (const { id } of mentor.offers ?? []) {
      add({ kind: 'add_need', side: 'startup', effort: 2, id }, { needs: [{ id, weight: 1, level: 1 }] });
    }
  }
  return changes;
}

function mentorOffers(startup: StartupProfile, mentor: MentorProfile): ProposedChange[] {
  const changes: ProposedChange[] = [];
  const add = (change: ProfileChange, changed: Partial<MentorProfile>): void => {
    changes.push({ change, startupProfile: null, mentorProfile: { ...mentor, ...changed } });
  };
  for (const { id } of startup.needs ?? []) {
    add({ kind: 'add_offer', side: 'mentor', effort: 2, id }, { offers: [...(mentor.offers ?? []), { id, level: 1 }] });
  }
  for (const id of startup.industries ?? []) {
    add({ kind: 'add_industry', side: 'mentor', effort: 2, id }, { industries: [...(mentor.industries ?? []), id] });
  }
  for (const id of startup.verticals ?? []) {
    add({ kind: 'add_vertical', side: 'mentor', effort: 2, id }, { verticals: [...(mentor.verticals ?? []), id] });
  }
  if (startup.stage !== null) {
    const { stage } = startup;
    const stages = [...(mentor.stages ?? []), { stage, level: 1 }];
    add({ kind: 'add_stage', side: 'mentor', effort: 2, stage }, { stages });
  }
  return changes;
}

function mentorPlaces(startup: StartupProfile, mentor: MentorProfile): ProposedChange[] {
  const wanted = [startup.crossingTo, startup.home?.country ?? null, ...startup.targetMarkets];
  const places = new Set(wanted.filter((place): place is string => place !== null && place !== 'none'));
  return [...places]
    .filter((place) => !mentor.markets.includes(place))
    .map((place) => ({
      change: { kind: 'add_market', side: 'mentor', effort: 2, place },
      startupProfile: null,
      mentorProfile: { ...mentor, markets: [...mentor.markets, place] },
    }));
}

function startupLanguages(startup: StartupProfile, mentor: MentorProfile): ProposedChange[] {
  return raisedLanguages(startup.languages, mentor.languages).map(({ skill, effort, languages }) => ({
    change: { kind: 'raise_language', side: 'startup', effort, ...skill },
    startupProfile: { ...startup, languages },
    mentorProfile: null,
  }));
}

function mentorLanguages(startup: StartupProfile, mentor: MentorProfile): ProposedChange[] {
  return raisedLanguages(mentor.languages, startup.languages).map(({ skill, effort, languages }) => ({
    change: { kind: 'raise_language', side: 'mentor', effort, ...skill },
    startupProfile: null,
    mentorProfile: { ...mentor, languages },
  }));
}

/** One level up in a language the other side speaks better; telling languages at all when none are told. */
function raisedLanguages(
  own: readonly LanguageSkill[] | null,
  others: readonly LanguageSkill[] | null,
): { skill: LanguageSkill; effort: 1 | 3; languages: readonly LanguageSkill[] }[] {
  return (others ?? []).flatMap(({ tag, level: ceiling }) => {
    const level = own?.find((skill) => skill.tag === tag)?.level;
    if (own !== null && (level === undefined || level >= Math.min(ceiling, 5))) return [];
    const skill = { tag, level: own === null ? ceiling : (((level ?? 0) + 1) as LanguageLevel) };
    const rest = (own ?? []).filter((other) => other.tag !== tag);
    return [{ skill, effort: own === null ? 1 : 3, languages: [...rest, skill] }];
  });
}
