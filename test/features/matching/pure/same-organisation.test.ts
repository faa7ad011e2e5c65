import { defaultPolicy } from '../../../../src/engine/index.ts';
import type { OrganisationLink } from '../../../../src/contract/shared/profile-facts.ts';
import { mentorEntry, startupEntry } from '../../../../src/features/matching/entries.ts';
import { matchingWeeks } from '../../../../src/features/matching/matching-weeks.ts';
import { createMemory } from '../../../../src/features/matching/memory.ts';
import { betweenRules } from '../../../../src/features/matching/pair-rules.ts';
import { randomMentorRow, randomStartupRow, seeded } from './random-rows.ts';

const random = seeded(7);
const policy = {
  programId: 'program',
  version: 1,
  isNetwork: true,
  excludesFlagged: false,
  engine: defaultPolicy,
  weeks: matchingWeeks('2026-10-05', '2026-12-28'),
};
const tie = (name: string, organisationId: string | null, kind: OrganisationLink['kind'] = 'company') => ({
  kind,
  name,
  organisationId,
});

const rules = (
  mentor: { employer: string | null; organisations: OrganisationLink[] },
  organisations: OrganisationLink[],
  name = 'Tiza Azul',
) =>
  betweenRules(
    createMemory(),
    {
      mentor: mentorEntry({ ...randomMentorRow(random), ...mentor }),
      startup: startupEntry({ ...randomStartupRow(random), organisations, name }),
    },
    policy,
  );

test('where both ties lead to a record, the record decides, however it is called', () => {
  const mentor = { employer: 'Río Delta', organisations: [tie('Río Delta', 'a')] };
  expect(rules(mentor, [tie('Rio Delta Customs Brokers', 'a')])).toEqual(['same_organisation']);
  expect(rules(mentor, [tie('Río Delta', 'b')])).toEqual([]);
});

test('where one of them is in words alone, the words decide', () => {
  const inWords = { employer: 'Río Delta', organisations: [] };
  expect(rules(inWords, [tie('rio delta', 'a')])).toEqual(['same_organisation']);
  expect(rules({ employer: 'Río Delta', organisations: [tie('Río Delta', 'a')] }, [tie('RIO DELTA', null)])).toEqual([
    'same_organisation',
  ]);
  expect(rules({ employer: 'Tiza azul', organisations: [tie('Tiza azul', 'a')] }, [])).toEqual(['same_organisation']);
});

test('a shared university, cluster or agency is no shared firm', () => {
  const mentor = { employer: null, organisations: [tie('Universidad de Sonora', 'u', 'university')] };
  expect(rules(mentor, [tie('Universidad de Sonora', 'u', 'university')])).toEqual([]);
});
