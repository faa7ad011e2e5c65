import type { factNames as english } from '../en/fact-names.ts';
import type { SpanishFor } from '../shape.ts';

export const factNames: SpanishFor<typeof english> = {
  oneLiner: 'frase sobre la empresa',
  description: 'descripción',
  industries: 'industria',
  stage: 'etapa',
  needs: 'necesidades',
  languages: 'idiomas',
  placeId: 'lugar',
  direction: 'cruce de frontera',
  availability: 'horas libres',
  headline: 'frase de presentación',
  offers: 'temas en que ayuda',
  stages: 'etapas vividas',
  affiliation: 'ámbito profesional',
  interests: 'intereses y empleadores',
  bio: 'semblanza',
};
