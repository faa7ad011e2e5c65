import type { z } from 'zod';
import type { admissionRule } from '../../contract/programs/schema.ts';
import { cefrLevel } from '../../contract/directory/schema.ts';
import type { MentorFacts } from '../../contract/mentors/schema.ts';
import type { StartupFacts } from '../../contract/startups/schema.ts';
import type { ProgramPolicy } from './policy.ts';
import type { ProgramRow } from './program-model.ts';

type Standing = z.infer<typeof admissionRule>;

/** What a program looks at when it admits; pure. The country is where the profile's place lies. */
export interface ProgramRules {
  readonly kind: ProgramRow['kind'];
  readonly rules: ProgramPolicy['rules'];
}
type Country = 'MX' | 'US' | 'CA' | null;
type Told = Pick<StartupFacts, 'languages' | 'availability'>;

export function rulesForStartup(
  program: ProgramRules,
  facts: Told & Pick<StartupFacts, 'stage'>,
  country: Country,
): Standing[] {
  const { stages } = program.rules;
  const fits = (stage: number) => stages === null || (stages.from <= stage && stage <= stages.to);
  return [
    ...placeRule(program, country),
    ...(stages === null ? [] : [judged('stage', facts.stage === null ? null : fits(facts.stage))]),
    ...sharedRules(program, facts),
  ];
}

export function rulesForMentor(
  program: ProgramRules,
  facts: Told & Pick<MentorFacts, 'languages'>,
  at: { readonly country: Country; readonly isVetted: boolean },
): Standing[] {
  return [...placeRule(program, at.country), ...sharedRules(program, facts), judged('vetting', at.isVetted)];
}

const home = { 'domestic-mx': 'MX', 'domestic-us': 'US', binational: null, network: null } as const;

function placeRule({ kind }: ProgramRules, country: Country): Standing[] {
  const asked = home[kind];
  return asked === null ? [] : [judged('country', country === null ? null : country === asked)];
}

const levels = cefrLevel.options;

/** Whoever speaks no language at the floor, or has fewer hours than a pair must share, can be paired with nobody. */
function sharedRules({ rules }: ProgramRules, { languages, availability }: Told): Standing[] {
  const floor = levels.indexOf(rules.languageGate);
  const speaks = languages.some(({ level }) => levels.indexOf(level) >= floor);
  const free = (availability?.weekly ?? []).reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
  const least = rules.minimumMinutesPerWeek;
  return [
    judged('language', languages.length === 0 ? null : speaks),
    ...(least === 0 ? [] : [judged('hours', availability === null ? null : free >= least)]),
  ];
}

/** Null: a fact is missing. */
const judged = (rule: Standing['rule'], isMet: boolean | null): Standing => ({
  rule,
  standing: isMet === null ? 'untold' : isMet ? 'met' : 'unmet',
});
