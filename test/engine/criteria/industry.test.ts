import { buildTaxonomy, definePolicy, industrySimilarity, scorePair } from '../../../src/engine/index.ts';
import { mentorWith, startupWith, taxonomies } from '../build-profiles.ts';

const { industries } = taxonomies;
const onlyIndustry = definePolicy({ weights: { industry: 1 } });

const contentOf = (id: string): number => industries.content[industries.index.get(id) ?? -1] ?? Number.NaN;

describe('industry similarity', () => {
  it.each([
    ['retail-food-shop', 'retail-food-market', 'retail-food'],
    ['3111', '3391', '31-33'],
    ['3111', '3111', '3111'],
    ['3111', 'retail-food-shop', null],
  ])('of the leaves %s and %s is Lin’s to 1e-12', (a, b, shared) => {
    const lin = (2 * (shared === null ? 0 : contentOf(shared))) / (contentOf(a) + contentOf(b));
    expect(Math.abs(industrySimilarity(industries, [a], [b]).lin - lin)).toBeLessThan(1e-12);
  });

  it('of profiles of several codes is simGIC: shared content over the content of both together', () => {
    const edge = (id: string): number => industries.edge[industries.index.get(id) ?? -1] ?? Number.NaN;
    const shared = edge('31-33') + edge('311');
    const all = shared + edge('3111') + edge('3112') + edge('339') + edge('3391');
    const { simGic } = industrySimilarity(industries, ['3111', '3391'], ['3112']);
    expect(simGic).toBeCloseTo(shared / all, 12);
  });

  it('is 0, not NaN and not 1, for two empty profiles', () => {
    expect(industrySimilarity(industries, [], [])).toEqual({ lin: 0, simGic: 0 });
  });
});

describe('the industry criterion', () => {
  const value = (startup: Parameters<typeof startupWith>[0], mentor: Parameters<typeof mentorWith>[0]) =>
    scorePair(onlyIndustry, startupWith(startup), mentorWith(mentor)).parts[0];

  it('asks whether the mentor knows our niche: breadth on the mentor’s side costs nothing', () => {
    expect(value({ industries: ['3111'] }, { industries: ['3111', '3391', 'retail'] })?.value).toBe(1);
    expect(value({ industries: ['3111', '3391'] }, { industries: ['3111'] })?.value).toBeLessThan(1);
  });

  it('counts a mentor of the same group in part, and of another sector not at all', () => {
    const near = value({ industries: ['3111'] }, { industries: ['3112'] });
    expect(near?.value).toBeCloseTo(contentOf('311') / contentOf('3111'), 12);
    expect(near?.facts).toMatchObject({ sharedIndustry: '311', sharedVertical: null });
    expect(value({ industries: ['3111'] }, { industries: ['retail-health'] })?.value).toBe(0);
  });

  it('is half verticals where the startup names them', () => {
    const startup = { industries: ['3111'], verticals: ['agtech'] };
    expect(value(startup, { industries: ['retail'], verticals: ['agtech'] })?.value).toBe(0.5);
    expect(value(startup, { industries: ['3111'] })?.value).toBe(0.5);
    expect(value(startup, { industries: ['3111'], verticals: ['agtech'] })?.value).toBe(1);
    expect(value({ verticals: ['agtech'] }, { industries: ['3111'] })?.value).toBe(0);
  });

  it('meets across the border on the key: a US retailer (44-45) and a Mexican one (46) are the same sector', () => {
    const keyOf: Readonly<Record<string, string>> = { 'US 44-45': 'retail', 'MX 46': 'retail', 'MX 31-33': '31-33' };
    const us = [keyOf['US 44-45'] ?? ''];
    expect(value({ industries: us }, { industries: [keyOf['MX 46'] ?? ''] })?.value).toBe(1);
    expect(value({ industries: us }, { industries: [keyOf['MX 31-33'] ?? ''] })?.value).toBe(0);
  });

  it('ignores keys the tree does not know', () => {
    expect(value({ industries: ['retired'] }, { industries: ['3111'] })).toMatchObject({
      value: 0,
      missing: 'startup',
    });
  });
});

describe('a taxonomy', () => {
  it.each([
    [
      'taxonomy.duplicate_id',
      [
        { id: 'a', parent: null, leaves: 1 },
        { id: 'a', parent: null, leaves: 1 },
      ],
    ],
    ['taxonomy.unknown_parent', [{ id: 'a', parent: 'b', leaves: 1 }]],
    [
      'taxonomy.cycle',
      [
        { id: 'a', parent: 'b', leaves: 1 },
        { id: 'b', parent: 'a', leaves: 1 },
      ],
    ],
    [
      'taxonomy.more_leaves_than_parent',
      [
        { id: 'a', parent: null, leaves: 2 },
        { id: 'b', parent: 'a', leaves: 3 },
        { id: 'c', parent: null, leaves: 4 },
      ],
    ],
  ])('refuses %s by its code', (code, nodes) => {
    expect(() => buildTaxonomy(nodes)).toThrow(expect.objectContaining({ code }));
  });

  it('may be empty or a single node', () => {
    expect(buildTaxonomy([]).ids).toEqual([]);
    expect([...buildTaxonomy([{ id: 'one', parent: null, leaves: Number.NaN }]).content]).toEqual([1]);
  });
});
