import { buildWordModel, definePolicy, scorePair } from '../../src/engine/index.ts';
import { mentorWith, startupWith } from './build-profiles.ts';

const en = (text: string) => ({ language: 'en', text });
const es = (text: string) => ({ language: 'es', text });

const collection = [
  en('We export avocado oil and need customs help'),
  en('Customs broker, exports of fresh fruit to Texas'),
  en('Machine learning for hospital queues'),
  es('Exportación de aceite de aguacate y trámites de aduana'),
  es('Aprendizaje automático para hospitales'),
  es('Vendo café y necesito clientes'),
];
const model = buildWordModel(collection, [
  { id: 'export', wordings: [en('export'), es('exportación'), es('exportar')] },
  { id: 'customs', wordings: [en('customs'), es('aduana'), es('trámites de aduana')] },
]);
const policy = definePolicy({ weights: { own_words: 1 } });

function likeness(ours: { language: string; text: string }, theirs: { language: string; text: string }): number {
  const words = (text: typeof ours) => {
    const vector = model.vectorOf(text);
    return vector === null ? null : { [text.language]: vector };
  };
  return (
    scorePair(policy, startupWith({ words: words(ours) }), mentorWith({ words: words(theirs) })).parts[0]?.value ?? 0
  );
}

describe('own words', () => {
  it('of the same text are alike, of unrelated ones neutral', () => {
    expect(likeness(collection[0] ?? en(''), collection[0] ?? en(''))).toBeCloseTo(1, 12);
    expect(likeness(en('machine learning'), en('avocado oil'))).toBe(0.5);
  });

  it('fold accents and cases, skip stop words, meet singular and plural', () => {
    expect(likeness(es('EXPORTACION de aguacates'), es('exportación, aguacate'))).toBeGreaterThan(0.95);
    expect(likeness(en('hospitals'), en('the hospital'))).toBeCloseTo(1, 12);
  });

  it('of two languages meet only through the terms of the taxonomies', () => {
    expect(likeness(es('exportación'), en('exports'))).toBeGreaterThan(0.6);
    expect(likeness(es('aprendizaje automático'), en('machine learning'))).toBe(0.5);
  });

  it('a rarer word weighs more', () => {
    const hospital = likeness(en('hospital queues'), en('hospital'));
    const queues = likeness(en('hospital queues customs'), en('customs'));
    expect(hospital).toBeGreaterThan(queues);
  });

  it('without a known word are untold', () => {
    expect(model.vectorOf(en('zzz'))).toBeNull();
    expect(model.vectorOf(es(''))).toBeNull();
    expect(buildWordModel([]).vectorOf(en('anything'))).toBeNull();
  });

  it('can be named again for the explanation', () => {
    const vector = model.vectorOf(es('trámites de aduana'));
    expect([...(vector?.terms ?? [])].map((term) => model.nameOf(term))).toContain('#customs');
  });
});
