import {
  rulesForMentor,
  rulesForStartup,
  type ProgramRules,
} from '../../../../src/features/programs/admission-rules.ts';
import { ProgramModel } from '../../../../src/features/programs/program-model.ts';
import { rulesOf } from '../../../../src/features/programs/policy.ts';
import { startupFactsOfAComplete } from '../../../support/builders/build-startup.ts';

const standard = rulesOf(
  new ProgramModel({
    nameEn: 'A',
    nameEs: 'A',
    kind: 'binational',
    timeZone: 'UTC',
    createdAt: new Date(0),
  }).toObject(),
);
const program = (kind: ProgramRules['kind'], rules: Partial<ProgramRules['rules']> = {}): ProgramRules => ({
  kind,
  rules: { ...standard, ...rules },
});
const facts = startupFactsOfAComplete();
const standings = (...of: Parameters<typeof rulesForStartup>) =>
  Object.fromEntries(rulesForStartup(...of).map(({ rule, standing }) => [rule, standing]));

test('only a domestic program asks in which country an applicant is', () => {
  expect(standings(program('binational'), facts, 'US')).toEqual({ language: 'met' });
  expect(standings(program('domestic-mx'), facts, 'US')).toEqual({ language: 'met', country: 'unmet' });
  expect(standings(program('domestic-mx'), facts, 'MX')).toEqual({ language: 'met', country: 'met' });
  expect(standings(program('domestic-us'), facts, null)).toEqual({ language: 'met', country: 'untold' });
});

test('a call for some stages takes both ends, and nobody knows where none is told', () => {
  const call = program('binational', { stages: { from: 3, to: 4 } });
  const at = (stage: number | null) => standings(call, { ...facts, stage }, 'MX')['stage'];
  expect([2, 3, 4, 5, null].map(at)).toEqual(['unmet', 'met', 'met', 'unmet', 'untold']);
});

test('one language at the floor is enough, and hours count only where the program asks for some', () => {
  const call = program('binational', { languageGate: 'C1', minimumMinutesPerWeek: 361 });
  expect(standings(call, facts, 'MX')).toEqual({ language: 'met', hours: 'unmet' });
  const silent = { ...facts, languages: [], availability: null };
  expect(standings(call, silent, 'MX')).toEqual({ language: 'untold', hours: 'untold' });
});

test('a mentor is also judged by the check of who they are, and by no stage', () => {
  const call = program('network', { stages: { from: 3, to: 4 } });
  expect(rulesForMentor(call, facts, { country: 'US', isVetted: false })).toEqual([
    { rule: 'language', standing: 'met' },
    { rule: 'vetting', standing: 'unmet' },
  ]);
});
