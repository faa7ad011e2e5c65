import type { Stage } from '../../contract/directory/schema.ts';

/** In the order of the matching design; the number is the stage's place. */
export const stages: readonly Stage[] = [
  { id: 'idea', en: 'Idea', es: 'Idea' },
  { id: 'validation', en: 'Validation', es: 'Validación' },
  { id: 'mvp', en: 'MVP', es: 'MVP' },
  { id: 'first-revenue', en: 'First revenue', es: 'Primeras ventas' },
  { id: 'seed', en: 'Seed', es: 'Semilla' },
  { id: 'series-a', en: 'Series A', es: 'Serie A' },
  { id: 'growth', en: 'Growth', es: 'Crecimiento' },
  { id: 'expansion', en: 'Expansion or exit', es: 'Expansión o salida' },
].map(({ id, en, es }, stage) => ({ stage, id, name: { en, es } }));
