import { en } from '../../../../src/locales/en/index.ts';
import { es } from '../../../../src/locales/es/index.ts';
import {
  createSearch,
  expertiseTaxonomy,
  findExpertise,
  findIndustriesByWords,
  findIndustry,
  findIndustryByCode,
  findPlaces,
  findVerticals,
  findZonesInText,
  industries,
  industryCodes,
  industryKey,
  industryTaxonomy,
  placeOf,
  places,
  searchExpertise,
  searchIndustries,
  searchLanguages,
  searchPlaces,
  stages,
  suggestIndustries,
  type TaxonomyNode,
  verticals,
  verticalTaxonomy,
  wholeDirectory,
} from '../../../../src/features/directory/index.ts';
import { foldText } from '../../../../src/platform/text/fold-text.ts';
import { directory } from '../../../../src/contract/directory/schema.ts';

describe('industries', () => {
  test('the counts of both classifications', () => {
    expect(industryCodes).toHaveLength(506);
    expect(industries).toHaveLength(376);
  });

  const codes: [string, 'MX' | 'US', string | null][] = [
    ['513210', 'US', '5132'],
    ['541711', 'MX', '5417'],
    ['333310', 'MX', '3333'],
    ['311', 'US', '311'],
    ['31', 'MX', '31-33'],
    ['44-45', 'US', 'retail'],
    ['46', 'MX', 'retail'],
    ['42', 'US', 'wholesale'],
    ['43', 'MX', 'wholesale'],
    ['522320', 'US', 'credit-services'],
    ['522320', 'MX', 'credit-deposit'],
    ['8122', 'US', 'personal-funeral'],
    ['8122', 'MX', 'personal-laundry'],
    ['931210', 'US', 'government-general'],
    ['454110', 'US', null],
    ['999', 'US', null],
    ['5', 'US', null],
    ['51321099', 'US', null],
    ['5132; drop', 'US', null],
  ];
  test.each(codes)('%s in %s is %s', (code, country, key) => {
    expect(industryKey(code, country)).toBe(key);
  });

  test('a longer code keeps its digits as detail', () => {
    expect(findIndustryByCode('513210', 'US')).toEqual({
      key: '5132',
      code: '5132',
      country: 'both',
      detail: '513210',
    });
  });

  test('words and codes meet in one call', () => {
    expect(findIndustry('machine shop, aerospace parts', 'US')).toEqual(['3327']);
    expect(findIndustry('332710', 'US')).toEqual(['3327']);
    expect(findIndustriesByWords('heritage stuff')).toEqual([]);
  });

  test('proposals share rare words with a text', () => {
    const proposed = suggestIndustries('heritage stuff AI, culture, archives digitize cassette tapes oral history', 3);
    expect(proposed).toEqual(expect.arrayContaining(['5192', '5122']));
  });

  test('search finds by code of either country, by words of either language, without accents', () => {
    expect(searchIndustries('3344')[0]?.key).toBe('3344');
    expect(searchIndustries('cria y explotacion')[0]?.title.es).toMatch(/^Cría|cría/);
    expect(searchIndustries('dispositivos med').map(({ key }) => key)).toContain('3391');
    expect(searchIndustries('.*')).toHaveLength(20);
    expect(searchIndustries('zzz')).toEqual([]);
  });
});

describe('trees for the engine', () => {
  const trees: [string, readonly TaxonomyNode[]][] = [
    ['industries', industryTaxonomy],
    ['verticals', verticalTaxonomy],
    ['expertise', expertiseTaxonomy],
  ];
  test.each(trees)('%s: parents stand first and hold the leaves of their children', (_name, nodes) => {
    const seen = new Map<string, TaxonomyNode>();
    for (const node of nodes) {
      expect(node.leaves).toBeGreaterThanOrEqual(1);
      expect(node.parent === null || seen.has(node.parent)).toBe(true);
      seen.set(node.id, node);
    }
    for (const node of nodes) {
      const children = nodes.filter((child) => child.parent === node.id);
      const sum = children.reduce((total, child) => total + child.leaves, 0);
      expect(sum).toBeLessThanOrEqual(node.leaves);
    }
  });

  test('curated trees count exactly their leaves', () => {
    const roots = verticalTaxonomy.filter((node) => node.parent === null);
    expect(roots.reduce((sum, root) => sum + root.leaves, 0)).toBe(63);
    expect(expertiseTaxonomy.filter((node) => node.parent === null)).toHaveLength(10);
  });
});

describe('places', () => {
  test('names in any spelling', () => {
    expect(findPlaces('Cd. Juárez', 'metro')[0]?.timeZone).toBe('America/Ciudad_Juarez');
    expect(findPlaces('ciudad juarez', 'metro')[0]?.id).toBe('ciudad-juarez');
    expect(findPlaces('Nogales', 'metro', 'US-AZ')[0]?.id).toBe('nogales-arizona');
    expect(findPlaces('TX', 'state')[0]?.id).toBe('US-TX');
    expect(findPlaces('EE. UU.', 'country')[0]?.id).toBe('US');
    expect(findPlaces('Oakland', 'metro')[0]?.id).toBe('san-francisco');
    expect(findPlaces('Atlantis', 'metro')).toEqual([]);
  });

  test('every zone is known to the runtime, and sisters name each other', () => {
    for (const place of places) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow();
      for (const sister of place.sisters) expect(placeOf(sister)?.sisters).toContain(place.id);
    }
  });

  test('the place that a text names gives its zone', () => {
    expect(findZonesInText('hora de Culiacán')[0]).toBe('America/Mazatlan');
    expect(findZonesInText('hora de la Ciudad de México')[0]).toBe('America/Mexico_City');
    expect(findZonesInText('Central time')).toEqual([]);
    expect(findZonesInText('hora de la frontera')).toEqual([]);
  });

  test('search', () => {
    expect(searchPlaces('queretaro').map(({ id }) => id)).toEqual(expect.arrayContaining(['queretaro', 'MX-QUE']));
    expect(searchPlaces('')).toHaveLength(20);
  });
});

describe('words', () => {
  test('languages, verticals and expertise', () => {
    expect(searchLanguages('nahua')[0]?.tag).toBe('nah');
    expect(searchLanguages('ingles')[0]?.tag).toBe('en');
    expect(findVerticals('aeroespacial')).toEqual(['aerospace-manufacturing']);
    expect(findVerticals('something nobody lists')).toEqual([]);
    expect(findExpertise('Registro de marca (IMPI)')).toEqual(['mx-ip']);
    expect(findExpertise('underwater basket weaving')).toEqual([]);
    expect(searchExpertise('aduana').map(({ id }) => id)).toContain('mx-customs');
    expect(foldText('Ñandú ÁÉ')).toBe('nandu ae');
  });

  test('a search ranks whole words first and keeps the order of the list', () => {
    const search = createSearch(['gasoline', 'gas', 'big gas'], (item) => [item]);
    expect(search('gas')).toEqual(['gas', 'big gas', 'gasoline']);
    expect(search('gas', 1)).toEqual(['gas']);
  });

  test('vertical industries are codes of both countries', () => {
    for (const vertical of verticals) {
      for (const code of vertical.industries) expect(industryKey(code, 'US') ?? industryKey(code, 'MX')).not.toBeNull();
    }
  });
});

test('the whole directory keeps its contract in both languages, under one version', () => {
  const [en, es] = [wholeDirectory('en'), wholeDirectory('es')];
  expect(directory.parse(en)).toEqual(en);
  expect(directory.parse(es)).toEqual(es);
  expect(en.version).toBe(es.version);
  expect(es.stages.map(({ name }) => name)).toContain('Primeras ventas');
  expect(stages).toHaveLength(8);
  expect(wholeDirectory('en')).toBe(en);
});

test('a stage has one name, where it is chosen and where it is read', () => {
  const chosen = (facts: { readonly stages: Readonly<Record<string, string>> }) => Object.values(facts.stages);
  expect(stages.map(({ name }) => name.en)).toEqual(chosen(en.facts));
  expect(stages.map(({ name }) => name.es)).toEqual(chosen(es.facts));
});
