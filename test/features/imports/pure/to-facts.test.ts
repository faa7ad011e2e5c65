import { mentorFacts } from '../../../../src/contract/mentors/schema.ts';
import { startupFacts } from '../../../../src/contract/startups/schema.ts';
import { mentorFactsOf, startupFactsOf } from '../../../../src/features/imports/reading/index.ts';
import { mentorsOf, readAll, sheetBytes, startupsOf } from './network.ts';

describe('rows in the form of the profiles', () => {
  test.each(['startups-us-office', 'emprendimientos-oficina-mx'] as const)('%s keeps the contract', async (sheet) => {
    const values = startupsOf(await readAll(sheetBytes(sheet)));
    expect(values.length).toBeGreaterThan(60);
    for (const value of values) {
      const facts = startupFactsOf(value);
      expect(startupFacts.parse(facts)).toEqual(facts);
      expect(facts.baseline === null).toBe(!value.consents.shareBaseline);
    }
  });

  test.each(['mentors', 'mentores'] as const)('%s keeps the contract', async (sheet) => {
    const values = mentorsOf(await readAll(sheetBytes(sheet)));
    expect(values.length).toBeGreaterThan(50);
    for (const value of values) {
      const facts = mentorFactsOf(value, { isListedByName: true });
      expect(mentorFacts.parse(facts)).toEqual(facts);
      expect(facts.interests?.hasNone).toBe(value.interests === null);
      const ids = facts.offers.map((offer) => offer.id).filter((id) => id !== null);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('a text stands in the language it is written in', async () => {
    const [value] = startupsOf(await readAll(sheetBytes('emprendimientos-oficina-mx')));
    expect(value === undefined ? null : startupFactsOf(value).description).toMatchObject({ en: null, writtenIn: 'es' });
  });

  test('organisations carry the kind that their name tells', async () => {
    const values = startupsOf(await readAll(sheetBytes('emprendimientos-oficina-mx')));
    const kinds = new Map(
      values.flatMap((value) => startupFactsOf(value).organisations.map((one) => [one.name, one.kind])),
    );
    expect(kinds.get('Universidad de Sonora')).toBe('university');
    expect(kinds.get('Clúster Minero del Desierto')).toBe('cluster');
    expect(kinds.get('Incubadora Minerva')).toBe('incubator');
    expect(kinds.get('Centro de Óptica y Materiales del Bajío')).toBe('research');
    expect(kinds.get('Cooperativa Jolom Sakil')).toBeNull();
  });
});
